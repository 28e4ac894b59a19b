package jp.passportweb.pki.authority;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.AuthorityCreation.KeySizes;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.keystore.AuthorityKeyStore;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * The authority that comes with the service: a root and one issuing authority for each service
 * below it, made on the first start. Signing is deterministic.
 */
public final class EmbeddedCertificateAuthority implements CertificateAuthority {
  private final Map<String, AuthorityKey> keys = new LinkedHashMap<>();
  private final Map<ServiceCode, IssuingAuthority> issuers = new LinkedHashMap<>();
  private final SubscriberProfile profile;

  private EmbeddedCertificateAuthority(
      List<AuthorityKey> keys, List<IssuingAuthority> issuers, AuthorityLinks links) {
    keys.stream()
        .sorted(
            Comparator.comparing((AuthorityKey k) -> !k.name().equals(AuthorityProfile.ROOT_NAME))
                .thenComparing(AuthorityKey::name))
        .forEach(key -> this.keys.put(key.name(), key));
    issuers.forEach(issuer -> this.issuers.put(issuer.service(), issuer));
    profile = new SubscriberProfile(links);
  }

  /**
   * Opens the authority, and makes what is missing of it.
   *
   * @param directory its own, made when it is not there
   * @param password opens the key store
   * @param baseUrl where the service is reached; certificates point to it with the scheme http
   * @param issuers one for each service
   * @throws jp.passportweb.pki.keystore.KeyStoreFailure when the keys cannot be read or written
   */
  public static EmbeddedCertificateAuthority open(
      Path directory,
      char[] password,
      URI baseUrl,
      List<IssuingAuthority> issuers,
      InstantSource clock) {
    return open(directory, password, baseUrl, issuers, clock, KeySizes.USUAL);
  }

  static EmbeddedCertificateAuthority open(
      Path directory,
      char[] password,
      URI baseUrl,
      List<IssuingAuthority> issuers,
      InstantSource clock,
      KeySizes sizes) {
    AuthorityLinks links = new AuthorityLinks(baseUrl);
    AuthorityCreation creation = new AuthorityCreation(issuers, links, clock.instant(), sizes);
    List<AuthorityKey> keys = AuthorityKeyStore.open(directory, password, creation::complete);
    return new EmbeddedCertificateAuthority(keys, issuers, links);
  }

  @Override
  public AuthorityCertificate issuer(ServiceCode service) {
    return certificate(key(nameOf(service)));
  }

  @Override
  public AuthorityCertificate root() {
    return certificate(key(AuthorityProfile.ROOT_NAME));
  }

  @Override
  public List<AuthorityCertificate> all() {
    return keys.values().stream().map(EmbeddedCertificateAuthority::certificate).toList();
  }

  @Override
  public Der toBeSigned(CertificateContent content) {
    String name = nameOf(content.service());
    Certificate issuer = Certificate.getInstance(key(name).certificate().bytes());
    return CertificateSignature.encoded(profile.build(content, name, issuer));
  }

  @Override
  public Der sign(String authority, Der toBeSigned) {
    AuthorityKey signer = key(authority);
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

  private AuthorityKey key(String name) {
    AuthorityKey key = keys.get(name);
    if (key == null) {
      throw new IllegalArgumentException("no authority is called " + name);
    }
    return key;
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
