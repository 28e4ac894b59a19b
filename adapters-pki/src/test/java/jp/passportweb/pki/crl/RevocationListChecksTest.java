package jp.passportweb.pki.crl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.OpenSsl;
import jp.passportweb.pki.X509;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("§4: OpenSSL and Java go by the lists")
class RevocationListChecksTest {
  private static final AuthorityCertificate ROOT = TestAuthority.AUTHORITY.root();
  private static final AuthorityCertificate ISSUER =
      TestAuthority.AUTHORITY.issuer(TestAuthority.SR);
  private static final Der SERVER = TestAuthority.issue(ContentBuilder.sr().build());
  private static final Der OTHER = TestAuthority.issue(ContentBuilder.sr().build());

  private final EmbeddedRevocationListSigner signer =
      new EmbeddedRevocationListSigner(TestAuthority.KEYS);

  @TempDir Path directory;

  @Test
  @DisplayName("openssl crl -verify knows the authority's signature")
  void signature() {
    OpenSsl.putCertificate(directory, "issuer.pem", ISSUER.certificate());
    OpenSsl.put(directory, "list.crl", list(ISSUER, SERVER).bytes());
    OpenSsl verified =
        OpenSsl.run(
            directory,
            "crl",
            "-inform",
            "DER",
            "-in",
            "list.crl",
            "-CAfile",
            "issuer.pem",
            "-noout",
            "-crlnumber",
            "-verify");
    assertThat(verified.exit()).isZero();
    assertThat(verified.output()).contains("verify OK").containsPattern("crlNumber=0x0?7\\b");
  }

  @Test
  @DisplayName("openssl verify -crl_check_all accepts what no list says")
  void acceptedByOpenSsl() {
    assertThat(verify(list(ROOT), list(ISSUER, OTHER)))
        .isEqualTo(new OpenSsl(0, "server.pem: OK\n"));
  }

  @Test
  @DisplayName("openssl verify -crl_check_all refuses a revoked certificate")
  void refusedByOpenSsl() {
    OpenSsl verified = verify(list(ROOT), list(ISSUER, OTHER, SERVER));
    assertThat(verified.exit()).isNotZero();
    assertThat(verified.output()).contains("error 23 at 0 depth lookup: certificate revoked");
  }

  @Test
  @DisplayName("the root's list revokes an authority, and with it all below")
  void authorityRevoked() {
    OpenSsl verified = verify(list(ROOT, ISSUER.certificate()), list(ISSUER));
    assertThat(verified.exit()).isNotZero();
    assertThat(verified.output()).contains("error 23 at 1 depth lookup: certificate revoked");
  }

  @Test
  @DisplayName("Java's PKIX validation accepts and refuses likewise, with the reason")
  void java() throws GeneralSecurityException {
    validate(list(ROOT), list(ISSUER, OTHER));
    assertThatThrownBy(() -> validate(list(ROOT), list(ISSUER, OTHER, SERVER)))
        .isInstanceOfSatisfying(
            CertPathValidatorException.class,
            e -> {
              assertThat(e.getReason()).isEqualTo(BasicReason.REVOKED);
              assertThat(e.getIndex()).isZero();
              assertThat(e).hasMessageContaining("reason: KEY_COMPROMISE");
            });
  }

  private OpenSsl verify(Der rootsList, Der issuersList) {
    OpenSsl.putCertificate(directory, "root.pem", ROOT.certificate());
    OpenSsl.putCertificate(directory, "issuer.pem", ISSUER.certificate());
    OpenSsl.putCertificate(directory, "server.pem", SERVER);
    String lists = rootsList.pem("X509 CRL") + issuersList.pem("X509 CRL");
    OpenSsl.put(directory, "lists.pem", lists.getBytes(StandardCharsets.US_ASCII));
    return OpenSsl.run(
        directory,
        "verify",
        "-x509_strict",
        "-crl_check_all",
        "-attime",
        Long.toString(TestAuthority.NOW.plusSeconds(60).getEpochSecond()),
        "-CAfile",
        "root.pem",
        "-untrusted",
        "issuer.pem",
        "-CRLfile",
        "lists.pem",
        "server.pem");
  }

  private static void validate(Der rootsList, Der issuersList) throws GeneralSecurityException {
    PKIXParameters parameters =
        new PKIXParameters(Set.of(new TrustAnchor(X509.certificate(ROOT.certificate()), null)));
    parameters.setDate(Date.from(TestAuthority.NOW.plusSeconds(60)));
    parameters.addCertStore(
        CertStore.getInstance(
            "Collection",
            new CollectionCertStoreParameters(
                List.of(X509.list(rootsList), X509.list(issuersList)))));
    CertPathValidator.getInstance("PKIX")
        .validate(X509.path(SERVER, ISSUER.certificate()), parameters);
  }

  private Der list(AuthorityCertificate authority, Der... revoked) {
    return signer.sign(
        new RevocationListContent(
            authority.name(),
            7,
            6,
            TestAuthority.NOW,
            TestAuthority.NOW.plus(Duration.ofDays(7)),
            Optional.empty(),
            Stream.of(revoked).map(RevocationListChecksTest::revocation).toList()));
  }

  private static Revocation revocation(Der certificate) {
    var read = X509.certificate(certificate);
    return new Revocation(
        "",
        new SerialNumber(read.getSerialNumber()),
        read.getNotAfter().toInstant(),
        CrlReason.KEY_COMPROMISE,
        TestAuthority.NOW);
  }
}
