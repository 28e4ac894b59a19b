package jp.passportweb.pki.authority;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.keystore.AuthorityKey;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * The authority that comes with the service: a root and one issuing authority for each service
 * below it. Signing is deterministic.
 */
public final class EmbeddedCertificateAuthority implements CertificateAuthority {
  private final AuthorityKeys keys;
  private final Map<ServiceCode, IssuingAuthority> issuers = new LinkedHashMap<>();
  private final SubscriberProfile profile;
  private final Map<String, AuthorityCertificate> certificates = new LinkedHashMap<>();

  /**
   * The authority over its keys.
   *
   * @param baseUrl where the service is reached; certificates point to it with the scheme http
   * @param issuers one for each service
   */
  public EmbeddedCertificateAuthority(
      AuthorityKeys keys, URI baseUrl, List<IssuingAuthority> issuers) {
    this.keys = keys;
    issuers.forEach(issuer -> this.issuers.put(issuer.service(), issuer));
    profile = new SubscriberProfile(new AuthorityLinks(baseUrl));
    keys.all().forEach(key -> certificates.put(key.name(), certificate(key)));
  }

  @Override
  public AuthorityCertificate issuer(ServiceCode service) {
    return named(nameOf(service));
  }

  @Override
  public AuthorityCertificate root() {
    return named(AuthorityProfile.ROOT_NAME);
  }

  @Override
  public List<AuthorityCertificate> all() {
    return List.copyOf(certificates.values());
  }

  @Override
  public Der toBeSigned(CertificateContent content) {
    String name = nameOf(content.service());
    Certificate issuer = Certificate.getInstance(keys.named(name).certificate().bytes());
    return CertificateSignature.encoded(profile.build(content, name, issuer));
  }

  @Override
  public Der sign(String authority, Der toBeSigned) {
    AuthorityKey signer = keys.named(authority);
    Certificate issuer = Certificate.getInstance(signer.certificate().bytes());
    TBSCertificate content = TBSCertificate.getInstance(toBeSigned.bytes());
    if (!CertificateSignature.encoded(content).equals(toBeSigned)
        || !CertificateSignature.encoded(content.getIssuer())
            .equals(CertificateSignature.encoded(issuer.getSubject()))
        || !content.getSignature().equals(TbsCertificates.SIGNATURE)) {
      throw new IllegalArgumentException("not made to be signed by " + authority);
    }
    return CertificateSignature.sign(content, signer.key());
  }

  private String nameOf(ServiceCode service) {
    IssuingAuthority issuer = issuers.get(service);
    if (issuer == null) {
      throw new IllegalArgumentException("no authority signs for " + service);
    }
    return issuer.name();
  }

  private AuthorityCertificate named(String authority) {
    return Objects.requireNonNull(certificates.get(keys.named(authority).name()));
  }

  private static AuthorityCertificate certificate(AuthorityKey key) {
    Certificate certificate = Certificate.getInstance(key.certificate().bytes());
    return new AuthorityCertificate(
        key.name(),
        new Validity(
            certificate.getStartDate().getDate().toInstant(),
            certificate.getEndDate().getDate().toInstant()),
        key.certificate());
  }
}
