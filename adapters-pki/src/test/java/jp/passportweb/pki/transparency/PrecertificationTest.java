package jp.passportweb.pki.transparency;

import static jp.passportweb.pki.transparency.Logged.PRECERTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.util.List;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.pki.X509;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CT-1: what is signed for logs, and with what they promised")
class PrecertificationTest {
  private final Logged logged = new Logged();
  private final PracticeLog log = logged.log("one", LogKind.RFC_6962);

  @Test
  @DisplayName("CT-1 the precertificate carries the critical poison, and is the same besides")
  void poison() {
    X509Certificate precertificate = X509.certificate(logged.precertificate);
    assertThat(precertificate.getCriticalExtensionOIDs()).contains("1.3.6.1.4.1.11129.2.4.3");
    assertThat(precertificate.getExtensionValue("1.3.6.1.4.1.11129.2.4.3"))
        .containsExactly(4, 2, 5, 0);
    assertThat(
            SignedPart.without(
                Certificate.getInstance(logged.precertificate.bytes()).getTBSCertificate(),
                EmbeddedPrecertification.POISON))
        .isEqualTo(logged.toBeSigned);
  }

  @Test
  @DisplayName("CT-1 the certificate is the precertificate but for poison and timestamps")
  void corresponds() {
    Der certificate = logged.certificate(List.of(logged.promise(log)));
    assertThat(
            SignedPart.without(
                Certificate.getInstance(certificate.bytes()).getTBSCertificate(),
                EmbeddedPrecertification.TIMESTAMPS))
        .isEqualTo(logged.toBeSigned);
    assertThat(X509.certificate(certificate).getCriticalExtensionOIDs())
        .doesNotContain("1.3.6.1.4.1.11129.2.4.3");
  }

  @Test
  @DisplayName("CT-1 nothing is built for another precertificate than its own")
  void other() {
    Der others = new Logged().precertificate;
    List<SignedTimestamp> timestamps = List.of(logged.promise(log));
    assertThatThrownBy(() -> PRECERTIFICATION.timestamped(logged.toBeSigned, others, timestamps))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("CT-1 a timestamp counts for what its log signed, and for nothing else")
  void given() {
    SignedTimestamp promise = logged.promise(log);
    assertThat(isGiven(promise, log, logged)).isTrue();
    assertThat(isGiven(promise, log, new Logged())).isFalse();
    assertThat(isGiven(promise, logged.log("two", LogKind.RFC_6962), logged)).isFalse();
    assertThat(PRECERTIFICATION.isGiven(promise, log.described(), logged.toBeSigned, Logged.ROOT))
        .isFalse();
  }

  @Test
  @DisplayName("CT-1 changed by one millisecond, an extension or a byte it does not count")
  void changed() {
    SignedTimestamp promise = logged.promise(log);
    String signature = promise.signature();
    char last = signature.charAt(signature.length() - 1) == '0' ? '1' : '0';
    List<SignedTimestamp> changed =
        List.of(
            new SignedTimestamp(promise.log(), promise.at().plusMillis(1), "", signature),
            new SignedTimestamp(promise.log(), promise.at(), "0000050000000001", signature),
            new SignedTimestamp(
                promise.log(),
                promise.at(),
                "",
                signature.substring(0, signature.length() - 1) + last),
            new SignedTimestamp(promise.log(), promise.at(), "", ""),
            new SignedTimestamp(promise.log(), promise.at(), "", signature + "00"),
            new SignedTimestamp(promise.log(), promise.at(), "", "0203" + signature.substring(4)));
    assertThat(changed).noneMatch(one -> isGiven(one, log, logged));
  }

  @Test
  @DisplayName("CT-1 the extensions of a static log are signed and carried as it wrote them")
  void extensions() {
    PracticeLog tiled = logged.log("tiled", LogKind.STATIC_CT);
    assertThat(logged.promise(tiled).extensions()).isEqualTo("0000050000000000");
    SignedTimestamp second = logged.promise(tiled);
    assertThat(second.extensions()).isEqualTo("0000050000000001");
    assertThat(isGiven(second, tiled, logged)).isTrue();
  }

  private static boolean isGiven(SignedTimestamp timestamp, PracticeLog log, Logged what) {
    return PRECERTIFICATION.isGiven(timestamp, log.described(), what.toBeSigned, Logged.ISSUER);
  }
}
