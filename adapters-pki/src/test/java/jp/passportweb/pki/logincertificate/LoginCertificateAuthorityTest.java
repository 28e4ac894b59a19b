package jp.passportweb.pki.logincertificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.logincertificate.HolderName;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority.KeyFile;
import jp.passportweb.domain.logincertificate.LoginCertificateContent;
import jp.passportweb.domain.logincertificate.Recognition;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.OpenSsl;
import jp.passportweb.pki.X509;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.signingrequest.Forge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LOGIN-1 the authority of login certificates")
class LoginCertificateAuthorityTest {
  private static final Instant NOW = TestAuthority.NOW;
  private static final String SECRET = "ABCDE-FGHJK-MNPQR-23456";

  @TempDir static Path home;
  private static EmbeddedLoginCertificateAuthority authority;

  @TempDir Path directory;

  @BeforeAll
  static void open() {
    authority = opened(home);
  }

  @Test
  @DisplayName("LOGIN-1 OpenSSL verifies a login certificate as a client's, and not as a server's")
  void chain() {
    OpenSsl.putCertificate(directory, "ca.pem", authority.certificate().certificate());
    OpenSsl.putCertificate(directory, "login.pem", certified());
    assertThat(verify("sslclient")).isEqualTo(new OpenSsl(0, "login.pem: OK\n"));
    assertThat(verify("sslserver").exit()).isNotZero();
  }

  @Test
  @DisplayName("LOGIN-1 OpenSSL opens the file with its password, in AES-256 and SHA-256")
  void file() {
    KeyFile made = authority.certifyFreshKey(content("総務部 原宿 花子"), SECRET);
    OpenSsl.put(directory, "login.p12", made.file().bytes());
    OpenSsl opened = pkcs12(SECRET, "-info");
    assertThat(opened.exit()).isZero();
    assertThat(opened.output())
        .contains("PBES2, PBKDF2, AES-256-CBC", "hmacWithSHA256", "MAC: sha256")
        .contains(made.certificate().pem("CERTIFICATE"), "PRIVATE KEY")
        .contains(authority.certificate().certificate().pem("CERTIFICATE"));
    assertThat(pkcs12("wrong").exit()).isNotZero();
    assertThat(authority.recognize(made.certificate())).isInstanceOf(Recognition.Ours.class);
  }

  @Test
  @DisplayName("LOGIN-1 the authority is a root of its own, for clients only, without policies")
  void root() throws Exception {
    X509Certificate root = X509.certificate(authority.certificate().certificate());
    assertThat(root.getIssuerX500Principal()).isEqualTo(root.getSubjectX500Principal());
    assertThat(root.getSubjectX500Principal())
        .isNotEqualTo(
            X509.certificate(TestAuthority.AUTHORITY.root().certificate())
                .getSubjectX500Principal());
    assertThat(root.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
    assertThat(root.getBasicConstraints()).isZero();
    assertThat(root.getExtensionValue("2.5.29.32")).isNull();
  }

  @Test
  @DisplayName("LOGIN-1 the certificate says the holder, the organisation and the validity")
  void says() throws Exception {
    X509Certificate certificate = X509.certificate(certified());
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=花子,O=株式会社原宿商事,C=JP");
    assertThat(certificate.getNotBefore()).isEqualTo(content("花子").validity().notBefore());
    assertThat(certificate.getNotAfter()).isEqualTo(content("花子").validity().notAfter());
    assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
    assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"64, true", "65, false"})
  @DisplayName("LOGIN-1 a name of the organisation that X.509 does not hold is left out")
  void longName(int length, boolean said) {
    LoginCertificateContent content =
        new LoginCertificateContent(
            serial(), content("花子").validity(), new LegalName("原".repeat(length)), holder("花子"));
    Der der = authority.certify(content, Der.of(Forge.EC.getPublic().getEncoded()));
    assertThat(X509.certificate(der).getSubjectX500Principal().getName().contains("原"))
        .isEqualTo(said);
  }

  @Test
  @DisplayName("LOGIN-1 its own are recognised by their signature, also after a restart")
  void ours() {
    SerialNumber serial = serial();
    Der der =
        authority.certify(
            new LoginCertificateContent(
                serial, content("花子").validity(), new LegalName("株式会社原宿商事"), holder("花子")),
            Der.of(Forge.EC.getPublic().getEncoded()));
    assertThat(authority.recognize(der)).isEqualTo(new Recognition.Ours(serial));
    assertThat(opened(home).recognize(der)).isEqualTo(new Recognition.Ours(serial));
  }

  @Test
  @DisplayName(
      "LOGIN-1 others' are not: a namesake's, a server's, a broken one, and no certificate")
  void notOurs() {
    Der namesakes =
        opened(directory).certify(content("花子"), Der.of(Forge.EC.getPublic().getEncoded()));
    byte[] broken = certified().bytes();
    broken[broken.length - 1] ^= 1;
    assertThat(authority.recognize(namesakes)).isEqualTo(new Recognition.Foreign());
    assertThat(authority.recognize(Der.of(broken))).isEqualTo(new Recognition.Foreign());
    assertThat(authority.recognize(Der.of(new byte[] {1, 2, 3})))
        .isEqualTo(new Recognition.Foreign());
    assertThat(authority.recognize(authority.certificate().certificate()))
        .isEqualTo(new Recognition.Foreign());
    assertThat(authority.recognize(TestAuthority.issue(ContentBuilder.sr().build())))
        .isEqualTo(new Recognition.NotForClients());
  }

  @ParameterizedTest
  @CsvSource({"P300D, true", "P340D, false"})
  @DisplayName("LOGIN-1 the key for TLS on one's own machine is kept, and renewed before it ends")
  void localServer(Duration later, boolean kept) {
    var first = LocalServerKey.open(directory, SECRET.toCharArray(), NOW);
    var then = LocalServerKey.open(directory, SECRET.toCharArray(), NOW.plus(later));
    assertThat(then.certificate().equals(first.certificate())).isEqualTo(kept);
  }

  private OpenSsl verify(String purpose) {
    return OpenSsl.run(
        directory,
        "verify",
        "-x509_strict",
        "-check_ss_sig",
        "-purpose",
        purpose,
        "-attime",
        Long.toString(NOW.getEpochSecond()),
        "-CAfile",
        "ca.pem",
        "login.pem");
  }

  private OpenSsl pkcs12(String password, String... more) {
    return OpenSsl.run(
        directory,
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "pkcs12", "-in", "login.p12", "-nodes", "-passin", "pass:" + password),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new));
  }

  private static Der certified() {
    return authority.certify(content("花子"), Der.of(Forge.EC.getPublic().getEncoded()));
  }

  private static LoginCertificateContent content(String holder) {
    return new LoginCertificateContent(
        serial(),
        new Validity(NOW, NOW.plus(Duration.ofDays(365)).minusSeconds(1)),
        new LegalName("株式会社原宿商事"),
        holder(holder));
  }

  private static HolderName holder(String name) {
    return new HolderName(name);
  }

  private static SerialNumber serial() {
    return SerialNumber.random(new Random());
  }

  private static EmbeddedLoginCertificateAuthority opened(Path directory) {
    return EmbeddedLoginCertificateAuthority.open(
        directory, TestAuthority.PASSWORD, InstantSource.fixed(NOW));
  }
}
