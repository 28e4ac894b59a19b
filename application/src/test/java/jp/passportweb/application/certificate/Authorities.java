package jp.passportweb.application.certificate;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.signingrequest.Der;

/** A root and two authorities below it, which sign nothing here. */
final class Authorities implements CertificateAuthority {
  static final String ROOT = "Root CA";
  static final String SR = IssuanceSamples.AUTHORITY;
  static final String EV = "EV CA";

  @Override
  public List<AuthorityCertificate> all() {
    return Stream.of(ROOT, SR, EV).map(Authorities::named).toList();
  }

  @Override
  public AuthorityCertificate root() {
    return named(ROOT);
  }

  @Override
  public AuthorityCertificate issuer(ServiceCode service) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Der toBeSigned(CertificateContent content) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Der sign(String authority, Der toBeSigned) {
    throw new UnsupportedOperationException();
  }

  static String slug(String name) {
    return AuthorityCertificate.slug(name);
  }

  private static AuthorityCertificate named(String name) {
    return new AuthorityCertificate(
        name,
        new Validity(Instant.EPOCH, Instant.parse("2046-01-01T00:00:00Z")),
        RecordSamples.bytes("certificate of " + name));
  }
}
