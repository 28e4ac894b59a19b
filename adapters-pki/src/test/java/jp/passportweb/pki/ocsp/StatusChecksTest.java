package jp.passportweb.pki.ocsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.util.Date;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.OpenSsl;
import jp.passportweb.pki.X509;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§4: OpenSSL and Java go by the answers")
class StatusChecksTest {
  private static final Der SERVER = TestAuthority.issue(ContentBuilder.sr().build());

  @TempDir static Path keys;

  @TempDir Path directory;

  private Answering answering;

  @BeforeEach
  void open() {
    answering = new Answering(keys);
    OpenSsl.putCertificate(directory, "root.pem", TestAuthority.AUTHORITY.root().certificate());
    OpenSsl.putCertificate(directory, "issuer.pem", Answering.SR.certificate());
    OpenSsl.putCertificate(directory, "server.pem", SERVER);
  }

  @ParameterizedTest
  @CsvSource({"-sha1", "-sha256"})
  @DisplayName("openssl ocsp verifies the response and the nonce: good")
  void good(String hash) throws IOException {
    answering.set(SERVER, new CertificateStatus.Good());
    assertThat(ask(hash)).contains("Response verify OK", "server.pem: good").doesNotContain("WARN");
  }

  @Test
  @DisplayName("openssl ocsp reads the reason: revoked")
  void revoked() throws IOException {
    answering.set(
        SERVER, new CertificateStatus.Revoked(TestAuthority.NOW, CrlReason.KEY_COMPROMISE));
    assertThat(ask("-sha1"))
        .contains("Response verify OK", "server.pem: revoked", "Reason: keyCompromise");
  }

  @Test
  @DisplayName("openssl ocsp: unknown")
  void unknown() throws IOException {
    assertThat(ask("-sha256")).contains("Response verify OK", "server.pem: unknown");
  }

  @Test
  @DisplayName("Java's PKIX validation goes by a stapled response")
  void java() throws GeneralSecurityException {
    answering.set(SERVER, new CertificateStatus.Good());
    validate();
    answering.set(SERVER, new CertificateStatus.Revoked(TestAuthority.NOW, CrlReason.SUPERSEDED));
    assertThatThrownBy(this::validate)
        .isInstanceOfSatisfying(
            CertPathValidatorException.class,
            e -> {
              assertThat(e.getReason()).isEqualTo(BasicReason.REVOKED);
              assertThat(e).hasMessageContaining("reason: SUPERSEDED");
            });
  }

  /** OpenSSL's own request with its nonce, to which no second one is added when it verifies. */
  private String ask(String hash) throws IOException {
    OpenSsl asked =
        OpenSsl.run(
            directory,
            "ocsp",
            hash,
            "-issuer",
            "issuer.pem",
            "-cert",
            "server.pem",
            "-reqout",
            "request.der");
    assertThat(asked.exit()).isZero();
    byte[] request = Files.readAllBytes(directory.resolve("request.der"));
    byte[] response = answering.answer(Answering.SR, request).response().bytes();
    OpenSsl.put(directory, "response.der", response);
    OpenSsl verified =
        OpenSsl.run(
            directory,
            "ocsp",
            "-reqin",
            "request.der",
            "-no_nonce",
            "-respin",
            "response.der",
            hash,
            "-issuer",
            "issuer.pem",
            "-cert",
            "server.pem",
            "-CAfile",
            "root.pem",
            "-attime",
            Long.toString(TestAuthority.NOW.plusSeconds(60).getEpochSecond()),
            "-validity_period",
            "2000000000");
    return verified.output();
  }

  private void validate() throws GeneralSecurityException {
    byte[] response =
        answering.answer(Answering.SR, Asking.of(Answering.SR, SERVER).bytes()).response().bytes();
    CertPathValidator validator = CertPathValidator.getInstance("PKIX");
    PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
    checker.setOptions(
        EnumSet.of(
            PKIXRevocationChecker.Option.ONLY_END_ENTITY,
            PKIXRevocationChecker.Option.NO_FALLBACK));
    checker.setOcspResponses(Map.of(X509.certificate(SERVER), response));
    PKIXParameters parameters =
        new PKIXParameters(
            Set.of(
                new TrustAnchor(
                    X509.certificate(TestAuthority.AUTHORITY.root().certificate()), null)));
    parameters.addCertPathChecker(checker);
    parameters.setDate(Date.from(TestAuthority.NOW.plusSeconds(60)));
    validator.validate(X509.path(SERVER, Answering.SR.certificate()), parameters);
  }
}
