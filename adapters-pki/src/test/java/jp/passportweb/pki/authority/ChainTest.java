package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.OpenSsl;
import jp.passportweb.pki.signingrequest.Forge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("§4: a certificate chains to the root, as OpenSSL and Java see it")
class ChainTest {
  private static final EmbeddedCertificateAuthority AUTHORITY = TestAuthority.AUTHORITY;

  @TempDir Path directory;

  static Stream<CertificateContent> contents() {
    PublicKey point = Forge.EC.getPublic();
    return Stream.of(
        ContentBuilder.sr().build(),
        ContentBuilder.sr().key(point).names("*.example.co.jp", "example.co.jp").build(),
        ContentBuilder.ev().build(),
        ContentBuilder.ev().key(point).build());
  }

  @ParameterizedTest
  @MethodSource("contents")
  @DisplayName("openssl verify -x509_strict -purpose sslserver says OK")
  void openSsl(CertificateContent content) {
    AuthorityCertificate issuer = AUTHORITY.issuer(content.service());
    OpenSsl.putCertificate(directory, "root.pem", AUTHORITY.root().certificate());
    OpenSsl.putCertificate(directory, "issuer.pem", issuer.certificate());
    OpenSsl.putCertificate(directory, "server.pem", TestAuthority.issue(content));
    OpenSsl verified =
        OpenSsl.run(
            directory,
            "verify",
            "-x509_strict",
            "-policy_check",
            "-check_ss_sig",
            "-purpose",
            "sslserver",
            "-verify_hostname",
            "example.co.jp",
            "-attime",
            Long.toString(TestAuthority.NOW.getEpochSecond()),
            "-CAfile",
            "root.pem",
            "-untrusted",
            "issuer.pem",
            "server.pem");
    assertThat(verified).isEqualTo(new OpenSsl(0, "server.pem: OK\n"));
  }

  @ParameterizedTest
  @MethodSource("contents")
  @DisplayName("Java's PKIX validation accepts it, under the policies that it asserts")
  void java(CertificateContent content) throws Exception {
    Der issuer = AUTHORITY.issuer(content.service()).certificate();
    X509Certificate server = x509(TestAuthority.issue(content));
    PKIXParameters parameters =
        new PKIXParameters(Set.of(new TrustAnchor(x509(AUTHORITY.root().certificate()), null)));
    parameters.setRevocationEnabled(false);
    parameters.setExplicitPolicyRequired(true);
    parameters.setDate(Date.from(TestAuthority.NOW));
    PKIXCertPathValidatorResult result =
        (PKIXCertPathValidatorResult)
            CertPathValidator.getInstance("PKIX")
                .validate(
                    CertificateFactory.getInstance("X.509")
                        .generateCertPath(List.of(server, x509(issuer))),
                    parameters);
    assertThat(result.getPublicKey()).isEqualTo(server.getPublicKey());
    assertThat(server.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
    assertThat(server.getBasicConstraints()).isEqualTo(-1);
  }

  @Test
  @DisplayName("a certificate of one service does not chain to the other's authority")
  void otherIssuer() {
    OpenSsl.putCertificate(directory, "root.pem", AUTHORITY.root().certificate());
    OpenSsl.putCertificate(
        directory, "issuer.pem", AUTHORITY.issuer(TestAuthority.EV).certificate());
    OpenSsl.putCertificate(
        directory, "server.pem", TestAuthority.issue(ContentBuilder.sr().build()));
    OpenSsl verified =
        OpenSsl.run(
            directory, "verify", "-CAfile", "root.pem", "-untrusted", "issuer.pem", "server.pem");
    assertThat(verified.exit()).isNotZero();
  }

  @Test
  @DisplayName("DWN-1: openssl pkcs7 reads the bundle and prints the same certificates")
  void bundle() {
    List<Der> chain =
        List.of(
            TestAuthority.issue(ContentBuilder.sr().build()),
            AUTHORITY.issuer(TestAuthority.SR).certificate(),
            AUTHORITY.root().certificate());
    OpenSsl.put(directory, "chain.p7b", new BouncyCastleCertificateBundles().pkcs7(chain).bytes());
    OpenSsl read =
        OpenSsl.run(directory, "pkcs7", "-inform", "DER", "-in", "chain.p7b", "-print_certs");
    assertThat(read.exit()).isZero();
    assertThat(chain).allSatisfy(der -> assertThat(read.output()).contains(der.pem("CERTIFICATE")));
    assertThat(read.output().split("BEGIN CERTIFICATE", -1)).hasSize(chain.size() + 1);
  }

  private static X509Certificate x509(Der der) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(der.bytes()));
  }
}
