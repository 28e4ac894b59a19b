package jp.passportweb.pki.logincertificate;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificateContent;
import jp.passportweb.domain.logincertificate.Recognition;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.LoginCertificateProfile;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.keystore.AuthorityKeyStore;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The authority of login certificates that comes with the service (LOGIN-1). */
public final class EmbeddedLoginCertificateAuthority implements LoginCertificateAuthority {
  private static final int HOLDER_BITS = 2048;

  private final AuthorityKey key;
  private final AuthorityCertificate certificate;
  private final PresentedCertificate presented;

  private EmbeddedLoginCertificateAuthority(AuthorityKey key) {
    X509Certificate own = x509(key.certificate());
    this.key = key;
    this.certificate =
        new AuthorityCertificate(
            key.name(),
            new Validity(own.getNotBefore().toInstant(), own.getNotAfter().toInstant()),
            key.certificate());
    this.presented = new PresentedCertificate(own);
  }

  /**
   * Opens the authority's key, and makes it on the first start.
   *
   * @throws jp.passportweb.pki.keystore.KeyStoreFailure when it cannot be read or written
   */
  public static EmbeddedLoginCertificateAuthority open(
      Path directory, char[] password, InstantSource clock) {
    List<AuthorityKey> keys =
        AuthorityKeyStore.open(
            directory,
            AuthorityKeyStore.LOGIN_CERTIFICATES,
            password,
            found ->
                found.isEmpty()
                    ? List.of(LoginCertificateProfile.authority(clock.instant()))
                    : found);
    return new EmbeddedLoginCertificateAuthority(keys.getFirst());
  }

  @Override
  public AuthorityCertificate certificate() {
    return certificate;
  }

  @Override
  public Der certify(LoginCertificateContent content, Der subjectPublicKeyInfo) {
    return LoginCertificateProfile.certificate(
        content, SubjectPublicKeyInfo.getInstance(subjectPublicKeyInfo.bytes()), key);
  }

  @Override
  public KeyFile certifyFreshKey(LoginCertificateContent content, String password) {
    KeyPair pair = OwnKeys.generateRsa(HOLDER_BITS);
    Der signed = certify(content, Der.of(pair.getPublic().getEncoded()));
    return new KeyFile(
        signed,
        HolderKeyFile.pack(
            content.holder().text(),
            pair.getPrivate(),
            List.of(x509(signed), x509(key.certificate())),
            password));
  }

  @Override
  public Recognition recognize(Der der) {
    return presented.recognize(der);
  }

  private static X509Certificate x509(Der der) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der.bytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a certificate that was just signed or kept", e);
    }
  }
}
