package jp.passportweb.pki.authority;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.SubjectContent;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.organization.Prefecture;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.domain.organization.SubjectName;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.pki.signingrequest.Forge;
import org.jspecify.annotations.Nullable;

/** Builds what a certificate shall say: a plausible one, but for what the test cares about. */
public final class ContentBuilder {
  private final ServiceCode service;
  private final ValidationLevel level;
  private SerialNumber serial = SerialNumber.random(ThreadLocalRandom.current());
  private Validity validity =
      new Validity(TestAuthority.NOW, TestAuthority.NOW.plus(Duration.ofDays(199)).minusSeconds(1));
  private OrganizationKind kind = OrganizationKind.REGISTERED_COMPANY;
  private String organization = "Harajuku Shoji Co., Ltd.";
  private @Nullable RegistrationNumber registrationNumber = new RegistrationNumber("011001012345");
  private List<String> names = List.of("www.example.co.jp", "example.co.jp");
  private PublicKey key = Forge.RSA.getPublic();

  private ContentBuilder(ServiceCode service, ValidationLevel level) {
    this.service = service;
    this.level = level;
  }

  /** For SR 3.0. */
  public static ContentBuilder sr() {
    return new ContentBuilder(TestAuthority.SR, ValidationLevel.OV);
  }

  /** For EV 2.0. */
  public static ContentBuilder ev() {
    return new ContentBuilder(TestAuthority.EV, ValidationLevel.EV);
  }

  public ContentBuilder serial(BigInteger number) {
    serial = new SerialNumber(number);
    return this;
  }

  public ContentBuilder validity(Instant notBefore, Instant notAfter) {
    validity = new Validity(notBefore, notAfter);
    return this;
  }

  public ContentBuilder kind(OrganizationKind newKind) {
    kind = newKind;
    return this;
  }

  public ContentBuilder organization(String name) {
    organization = name;
    return this;
  }

  public ContentBuilder registered(@Nullable String digits) {
    registrationNumber = digits == null ? null : new RegistrationNumber(digits);
    return this;
  }

  /** The names, the common name first. */
  public ContentBuilder names(String... newNames) {
    names = List.of(newNames);
    return this;
  }

  public ContentBuilder key(PublicKey newKey) {
    key = newKey;
    return this;
  }

  public CertificateContent build() {
    return new CertificateContent(
        service,
        level,
        serial,
        validity,
        new SubjectContent(
            kind,
            new SubjectName(organization),
            Prefecture.TOKYO,
            new SubjectName("Shibuya-ku"),
            registrationNumber),
        Stream.of(names.toArray(String[]::new)).map(DnsName::new).toList(),
        Der.of(key.getEncoded()));
  }
}
