package jp.passportweb.pki.keyring;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.AuthorityKeyring;
import jp.passportweb.domain.certificate.KnownAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.authority.IssuingAuthority;
import jp.passportweb.pki.keystore.AuthorityKeyStore;
import jp.passportweb.pki.lint.AuthorityLinter;
import jp.passportweb.pki.logincertificate.EmbeddedLoginCertificateAuthority;

/** {@link AuthorityKeyring} of the key stores in a directory. */
public final class EmbeddedKeyring implements AuthorityKeyring {
  private static final List<String> STORES =
      List.of(AuthorityKeyStore.AUTHORITIES, AuthorityKeyStore.LOGIN_CERTIFICATES);

  private final Path directory;
  private final char[] password;
  private final List<char[]> passwords;
  private final URI baseUrl;
  private final List<IssuingAuthority> issuers;
  private final AuthorityLinter linter;
  private final InstantSource clock;

  /**
   * Over a directory that need not be there.
   *
   * @param passwords one of which opens each key store; what is made is kept under the first
   * @param baseUrl where the service is reached; certificates point to it with the scheme http
   * @param issuers one for each service
   * @param linter reads what is made before it is signed
   */
  public EmbeddedKeyring(
      Path directory,
      List<char[]> passwords,
      URI baseUrl,
      List<IssuingAuthority> issuers,
      AuthorityLinter linter,
      InstantSource clock) {
    this.directory = directory;
    this.password = passwords.getFirst().clone();
    this.passwords = passwords.stream().map(char[]::clone).toList();
    this.baseUrl = baseUrl;
    this.issuers = List.copyOf(issuers);
    this.linter = linter;
    this.clock = clock;
  }

  /** Whether a password opens the authorities' key store, or there is none. */
  public static boolean isOpenedBy(char[] password, Path directory) {
    return AuthorityKeyStore.opens(directory, AuthorityKeyStore.AUTHORITIES, password);
  }

  @Override
  public List<String> wanted() {
    return Stream.concat(
            AuthorityKeys.names(issuers).stream(), Stream.of(LoginCertificateAuthority.NAME))
        .toList();
  }

  @Override
  public List<KnownAuthority> held() {
    return STORES.stream()
        .flatMap(name -> AuthorityKeyStore.certificates(directory, name, passwords).stream())
        .toList();
  }

  @Override
  public List<KnownAuthority> complete() {
    authorities();
    loginCertificates();
    return held();
  }

  /** The authorities of servers' certificates, made where they are missing. */
  public AuthorityKeys authorities() {
    return AuthorityKeys.open(directory, password, baseUrl, issuers, linter, clock);
  }

  /** The authority of login certificates, made where it is missing. */
  public LoginCertificateAuthority loginCertificates() {
    return EmbeddedLoginCertificateAuthority.open(directory, password, clock);
  }

  @Override
  public boolean isSignedBy(KnownAuthority authority, Der signed) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      PublicKey key = factory.generateCertificate(stream(authority.certificate())).getPublicKey();
      if (authority.name().equals(LoginCertificateAuthority.NAME)) {
        factory.generateCertificate(stream(signed)).verify(key);
      } else {
        ((X509CRL) factory.generateCRL(stream(signed))).verify(key);
      }
      return true;
    } catch (GeneralSecurityException notByThisKey) {
      return false;
    }
  }

  private static ByteArrayInputStream stream(Der der) {
    return new ByteArrayInputStream(der.bytes());
  }
}
