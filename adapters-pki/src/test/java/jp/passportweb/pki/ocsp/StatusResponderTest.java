package jp.passportweb.pki.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.X509;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.6, RFC 6960: what a response says")
class StatusResponderTest {
  private static final Instant REVOKED = Instant.parse("2026-11-19T12:34:56.789Z");
  private static final Der SERVER = TestAuthority.issue(ContentBuilder.sr().build());
  private static final Der OTHER = TestAuthority.issue(ContentBuilder.sr().build());
  private static final Der EV_SERVER = TestAuthority.issue(ContentBuilder.ev().build());

  @TempDir static Path directory;

  private Answering answering;

  @BeforeEach
  void open() {
    answering = new Answering(directory);
    answering.set(SERVER, new CertificateStatus.Good());
  }

  @Test
  @DisplayName("good, for a day from now, in whole seconds")
  void good() {
    answering.at(TestAuthority.NOW.plusMillis(654));
    StatusAnswer answer = answering.answer(Answering.SR, Asking.of(Answering.SR, SERVER).bytes());
    SingleResp single = Answering.signed(answer).getResponses()[0];
    assertThat(single.getCertStatus()).isNull();
    assertThat(single.getThisUpdate().toInstant()).isEqualTo(TestAuthority.NOW);
    assertThat(single.getNextUpdate().toInstant())
        .isEqualTo(TestAuthority.NOW.plus(Duration.ofDays(1)));
    assertThat(answer)
        .isEqualTo(
            new StatusAnswer.Signed(
                answer.response(), TestAuthority.NOW, TestAuthority.NOW.plus(Duration.ofDays(1))));
  }

  @Test
  @DisplayName("BR 4.9.10: it counts eight hours at least and ten days at most")
  void window() {
    SingleResp single = single(Asking.of(Answering.SR, SERVER));
    assertThat(
            Duration.between(
                single.getThisUpdate().toInstant(), single.getNextUpdate().toInstant()))
        .isBetween(Duration.ofHours(8), Duration.ofDays(10));
  }

  @ParameterizedTest
  @EnumSource(CrlReason.class)
  @DisplayName("revoked, since when, and why but for no reason")
  void revoked(CrlReason reason) {
    answering.set(SERVER, new CertificateStatus.Revoked(REVOKED, reason));
    RevokedStatus status = (RevokedStatus) single(Asking.of(Answering.SR, SERVER)).getCertStatus();
    assertThat(status.getRevocationTime().toInstant())
        .isEqualTo(Instant.parse("2026-11-19T12:34:56Z"));
    assertThat(status.hasRevocationReason()).isEqualTo(reason != CrlReason.UNSPECIFIED);
    if (reason != CrlReason.UNSPECIFIED) {
      assertThat(status.getRevocationReason()).isEqualTo(reason.code());
    }
  }

  static Stream<BigInteger> oddSerials() {
    return Stream.of(
        BigInteger.ZERO,
        BigInteger.ONE.negate(),
        BigInteger.ONE.shiftLeft(159),
        BigInteger.ONE.shiftLeft(4_000));
  }

  @ParameterizedTest
  @MethodSource("oddSerials")
  @DisplayName("what no certificate can be numbered is unknown, and nobody looks it up")
  void oddSerial(BigInteger serial) {
    Asking asking =
        Asking.ofNothing().certificate(OIWObjectIdentifiers.idSHA1, Answering.SR, serial);
    assertThat(single(asking).getCertStatus()).isInstanceOf(UnknownStatus.class);
    assertThat(answering.asked).isEmpty();
  }

  static Stream<ASN1ObjectIdentifier> hashes() {
    return Stream.of(
        OIWObjectIdentifiers.idSHA1,
        NISTObjectIdentifiers.id_sha256,
        NISTObjectIdentifiers.id_sha384,
        NISTObjectIdentifiers.id_sha512);
  }

  @ParameterizedTest
  @MethodSource("hashes")
  @DisplayName("RFC 9919: SHA-1 and SHA-2 name the issuer, and come back as they came")
  void hash(ASN1ObjectIdentifier hash) {
    BigInteger serial = X509.certificate(SERVER).getSerialNumber();
    Asking asking = Asking.ofNothing().certificate(hash, Answering.SR, serial);
    SingleResp single = single(asking);
    assertThat(single.getCertStatus()).isNull();
    assertThat(single.getCertID().toASN1Primitive())
        .isEqualTo(Asking.id(hash, Answering.SR, serial));
  }

  @Test
  @DisplayName("several certificates are answered in their order, strangers among them as unknown")
  void several() {
    answering.set(OTHER, new CertificateStatus.Revoked(REVOKED, CrlReason.SUPERSEDED));
    answering.set(EV_SERVER, new CertificateStatus.Good());
    Asking asking =
        Asking.of(Answering.SR, SERVER, OTHER)
            .certificate(
                OIWObjectIdentifiers.idSHA1,
                Answering.EV,
                X509.certificate(EV_SERVER).getSerialNumber());
    assertThat(
            Arrays.stream(answering.signed(Answering.SR, asking.bytes()).getResponses())
                .map(single ->
                    single.getCertStatus() == null
                        ? "good"
                        : single.getCertStatus().getClass().getSimpleName()))
        .containsExactly("good", "RevokedStatus", "UnknownStatus");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 32, 33, 128})
  @DisplayName("RFC 9654: a nonce of up to 128 bytes comes back")
  void nonce(int length) {
    byte[] request = Asking.of(Answering.SR, SERVER).nonce(length).bytes();
    BasicOCSPResp response = answering.signed(Answering.SR, request);
    assertThat(response.getExtensionOIDs().size()).isEqualTo(1);
    byte[] echoed =
        response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce).getExtnValue().getOctets();
    assertThat(echoed).hasSize(length + (length < 128 ? 2 : 3));
    assertThat(response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce).isCritical())
        .isFalse();
  }

  @Test
  @DisplayName("without a nonce there is none, so that the response can be kept")
  void noNonce() {
    assertThat(
            answering.signed(Answering.SR, Asking.of(Answering.SR, SERVER).bytes()).hasExtensions())
        .isFalse();
  }

  @Test
  @DisplayName("BR 4.9.9: it is signed by a key that its issuer delegated, and brings that along")
  void signature() throws Exception {
    BasicOCSPResp response =
        answering.signed(Answering.SR, Asking.of(Answering.SR, SERVER).bytes());
    var responder = response.getCerts()[0];
    assertThat(response.getCerts()).hasSize(1);
    assertThat(response.isSignatureValid(new JcaContentVerifierProviderBuilder().build(responder)))
        .isTrue();
    assertThat(
            responder.isSignatureValid(
                new JcaContentVerifierProviderBuilder()
                    .build(X509.certificate(Answering.SR.certificate()))))
        .isTrue();
    assertThat(response.getResponderId().toASN1Primitive().getKeyHash()).hasSize(20);
    assertThat(response.getProducedAt().toInstant()).isEqualTo(TestAuthority.NOW);
  }

  private SingleResp single(Asking asking) {
    SingleResp[] all = answering.signed(Answering.SR, asking.bytes()).getResponses();
    assertThat(all).hasSize(1);
    return all[0];
  }
}
