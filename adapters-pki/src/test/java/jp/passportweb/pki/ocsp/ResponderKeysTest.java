package jp.passportweb.pki.ocsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.keystore.KeyStoreFailure;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("BR 7.1.2.8: the keys that answer for the authorities")
class ResponderKeysTest {
  private static final Der SERVER = TestAuthority.issue(ContentBuilder.sr().build());
  private static final byte[] QUESTION = Asking.of(Answering.SR, SERVER).bytes();

  @TempDir Path directory;

  @Test
  @DisplayName("a certificate says that it signs answers, and that nobody need check it")
  void profile() throws IOException {
    X509CertificateHolder certificate = responder(new Answering(directory));
    X509CertificateHolder issuer = new X509CertificateHolder(Answering.SR.certificate().bytes());
    assertThat(certificate.getExtensions().getExtensionOIDs())
        .containsExactly(
            Extension.authorityKeyIdentifier,
            Extension.subjectKeyIdentifier,
            Extension.keyUsage,
            Extension.extendedKeyUsage,
            OCSPObjectIdentifiers.id_pkix_ocsp_nocheck);
    assertThat(certificate.getExtensions().getCriticalExtensionOIDs())
        .containsExactly(Extension.keyUsage);
    assertThat(KeyUsage.fromExtensions(certificate.getExtensions()))
        .isEqualTo(new KeyUsage(KeyUsage.digitalSignature));
    assertThat(ExtendedKeyUsage.fromExtensions(certificate.getExtensions()).getUsages())
        .containsExactly(KeyPurposeId.id_kp_OCSPSigning);
    assertThat(
            certificate.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck).getParsedValue())
        .isEqualTo(DERNull.INSTANCE);
    assertThat(AuthorityKeyIdentifier.fromExtensions(certificate.getExtensions()))
        .extracting(AuthorityKeyIdentifier::getKeyIdentifierOctets)
        .isEqualTo(SubjectKeyIdentifier.fromExtensions(issuer.getExtensions()).getKeyIdentifier());
    assertThat(certificate.getIssuer()).isEqualTo(issuer.getSubject());
    assertThat(certificate.getSubject())
        .hasToString("C=JP,O=Passport for Web,CN=Passport for Web SR 3.0 CA G1 OCSP Responder");
  }

  @Test
  @DisplayName("it lasts thirty days, of which it answers with twenty")
  void lifetime() {
    X509CertificateHolder certificate = responder(new Answering(directory));
    assertThat(certificate.getNotBefore().toInstant()).isEqualTo(TestAuthority.NOW);
    assertThat(certificate.getNotAfter().toInstant())
        .isEqualTo(TestAuthority.NOW.plus(Duration.ofDays(30)).minusSeconds(1));
  }

  @Test
  @DisplayName("each issuing authority has its own, and they outlive a restart")
  void kept() {
    Answering answering = new Answering(directory);
    X509CertificateHolder first = responder(answering);
    byte[] stored = answering.storedKeys();
    assertThat(responder(answering, Answering.EV)).isNotEqualTo(first);
    assertThat(responder(new Answering(directory))).isEqualTo(first);
    assertThat(answering.storedKeys()).isEqualTo(stored);
  }

  @Test
  @DisplayName("it is renewed ten days before its end, and the renewed one is kept")
  void renewed() {
    Answering answering = new Answering(directory);
    var responder = answering.open();
    Instant end = responder(answering).getNotAfter().toInstant();
    X509CertificateHolder first = certificate(answering, responder);
    answering.at(end.minus(Duration.ofDays(10)).minusSeconds(1));
    responder.renewKeys();
    assertThat(certificate(answering, responder)).isEqualTo(first);
    answering.at(end.minus(Duration.ofDays(10)));
    responder.renewKeys();
    X509CertificateHolder second = certificate(answering, responder);
    assertThat(second.getNotAfter().toInstant()).isAfter(end.plus(Duration.ofDays(19)));
    assertThat(certificate(answering, answering.open())).isEqualTo(second);
  }

  @Test
  @DisplayName("where renewing was missed it answers on, and its answers end with it")
  void missed() {
    Answering answering = new Answering(directory);
    X509CertificateHolder first = responder(answering);
    Instant end = first.getNotAfter().toInstant();
    answering.at(end.minus(Duration.ofHours(9)));
    var late = Answering.signed(answering.answer(Answering.SR, QUESTION));
    assertThat(late.getCerts()[0]).isEqualTo(first);
    assertThat(late.getResponses()[0].getNextUpdate().toInstant()).isEqualTo(end);
    answering.at(end);
    assertThat(responder(answering)).isNotEqualTo(first);
  }

  @Test
  @DisplayName("after a clock was set back it is delegated anew, for it does not count yet")
  void clockSetBack() {
    Answering answering = new Answering(directory);
    X509CertificateHolder first = responder(answering);
    Instant earlier = TestAuthority.NOW.minus(Duration.ofHours(1));
    answering.at(earlier);
    assertThat(responder(answering)).isNotEqualTo(first);
    assertThat(responder(answering).getNotBefore().toInstant()).isEqualTo(earlier);
  }

  @Test
  @DisplayName("two processes on one directory renew once")
  void twoProcesses() {
    Answering answering = new Answering(directory);
    var one = answering.open();
    var other = answering.open();
    answering.at(TestAuthority.NOW.plus(Duration.ofDays(25)));
    one.renewKeys();
    other.renewKeys();
    assertThat(certificate(answering, other)).isEqualTo(certificate(answering, one));
  }

  @Test
  @DisplayName("a store that another password closes is a failure of the start")
  void wrongPassword() {
    new Answering(directory);
    assertThatThrownBy(() ->
            new EmbeddedStatusResponder(
                TestAuthority.KEYS,
                directory,
                "wrong".toCharArray(),
                new KeptAnswers(() -> TestAuthority.NOW),
                TestAuthority.LINTER,
                () -> TestAuthority.NOW))
        .isInstanceOf(KeyStoreFailure.class);
    assertThat(Files.exists(directory.resolve("authorities.p12"))).isFalse();
  }

  private static X509CertificateHolder responder(Answering answering) {
    return responder(answering, Answering.SR);
  }

  private static X509CertificateHolder responder(
      Answering answering, AuthorityCertificate authority) {
    byte[] question = Asking.of(authority, SERVER).bytes();
    return answering.signed(authority, question).getCerts()[0];
  }

  private static X509CertificateHolder certificate(
      Answering answering, EmbeddedStatusResponder responder) {
    return Answering.signed(answering.answer(responder, Answering.SR, QUESTION)).getCerts()[0];
  }
}
