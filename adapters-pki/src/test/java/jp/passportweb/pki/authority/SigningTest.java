package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("§6.4: signing what was intended")
class SigningTest {
  private static final EmbeddedCertificateAuthority AUTHORITY = TestAuthority.AUTHORITY;
  private static final String SR = AUTHORITY.issuer(TestAuthority.SR).name();
  private static final String EV = AUTHORITY.issuer(TestAuthority.EV).name();

  @Test
  @DisplayName("the same bytes signed twice are the same certificate, also after a restart")
  void deterministic(@TempDir Path directory) {
    Der toBeSigned = TestAuthority.open(directory).toBeSigned(ContentBuilder.sr().build());
    Der first = TestAuthority.open(directory).sign(SR, toBeSigned);
    assertThat(TestAuthority.open(directory).sign(SR, toBeSigned)).isEqualTo(first);
  }

  @Test
  @DisplayName("the certificate holds exactly the bytes that were to be signed")
  void exactly() {
    Der toBeSigned = AUTHORITY.toBeSigned(ContentBuilder.sr().build());
    Certificate certificate = Certificate.getInstance(AUTHORITY.sign(SR, toBeSigned).bytes());
    assertThat(CertificateSignature.encoded(certificate.getTBSCertificate())).isEqualTo(toBeSigned);
  }

  @Test
  @DisplayName("the same content gives the same bytes to be signed")
  void reproducible() {
    CertificateContent content = ContentBuilder.ev().build();
    assertThat(AUTHORITY.toBeSigned(content)).isEqualTo(AUTHORITY.toBeSigned(content));
  }

  @Test
  @DisplayName("no authority signs what names another issuer, nor what is no DER, nor a stranger")
  void refuses() {
    Der toBeSigned = AUTHORITY.toBeSigned(ContentBuilder.sr().build());
    byte[] longer = Arrays.copyOf(toBeSigned.bytes(), toBeSigned.length() + 1);
    assertThatThrownBy(() -> AUTHORITY.sign(EV, toBeSigned))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AUTHORITY.sign(SR, Der.of(longer)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AUTHORITY.sign("Another CA", toBeSigned))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("a service without an authority gets no certificate")
  void unknownService() {
    assertThatThrownBy(() -> AUTHORITY.issuer(new ServiceCode("XX99")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("authorities outlive a restart; what is missing is made below the same root")
  void reopened(@TempDir Path directory) {
    EmbeddedCertificateAuthority first =
        TestAuthority.over(TestAuthority.keys(directory, TestAuthority.ISSUING.subList(0, 1)));
    EmbeddedCertificateAuthority second = TestAuthority.open(directory);
    assertThat(first.all()).hasSize(2);
    assertThat(second.all()).containsAll(first.all()).hasSize(3);
    assertThat(second.all().getFirst()).isEqualTo(first.root());
    assertThat(TestAuthority.open(directory).all())
        .extracting(AuthorityCertificate::certificate)
        .containsExactlyElementsOf(
            second.all().stream().map(AuthorityCertificate::certificate).toList());
  }
}
