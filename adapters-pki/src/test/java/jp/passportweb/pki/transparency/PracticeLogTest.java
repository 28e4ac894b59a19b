package jp.passportweb.pki.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.TimestampRules;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencyPolicy;
import jp.passportweb.pki.authority.TestAuthority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CT-1: a practice log looks at what it is given")
class PracticeLogTest {
  private static final Der EV = TestAuthority.AUTHORITY.issuer(TestAuthority.EV).certificate();

  private final Logged logged = new Logged();
  private final PracticeLog log = logged.log("one", LogKind.RFC_6962);

  @Test
  @DisplayName("CT-1 a precertificate with its chain is taken, with the root or without")
  void taken() {
    assertThat(ask(logged.precertificate, Logged.ISSUER)).isInstanceOf(LogAnswer.Promised.class);
    assertThat(ask(logged.precertificate, Logged.ISSUER, Logged.ROOT))
        .isInstanceOf(LogAnswer.Promised.class);
  }

  @Test
  @DisplayName("CT-1 what carries no poison is refused")
  void noPoison() {
    assertThat(why(Logged.sign(logged.toBeSigned), Logged.ISSUER)).isEqualTo("no precertificate");
  }

  @Test
  @DisplayName("CT-1 the certificate itself is taken in its own way, and no precertificate so")
  void certificate() {
    Der certificate = logged.certificate(List.of(logged.promise(log)));
    assertThat(log.addChain(List.of(certificate, Logged.ISSUER))).isTrue();
    assertThat(log.addChain(List.of(certificate, EV))).isFalse();
    assertThat(log.addChain(List.of(logged.precertificate, Logged.ISSUER))).isFalse();
  }

  @Test
  @DisplayName("CT-1 a wrong chain, or none, is refused")
  void wrongChain() {
    assertThat(why(logged.precertificate, EV)).isEqualTo("leads to no accepted root");
    assertThat(why(logged.precertificate)).isEqualTo("no issuer in the chain");
    assertThat(why(logged.precertificate, Logged.ROOT)).isEqualTo("leads to no accepted root");
    assertThat(why(logged.precertificate, logged.precertificate))
        .isEqualTo("leads to no accepted root");
  }

  @Test
  @DisplayName("CT-1 a signature that does not fit is refused, and what is no certificate")
  void badSignature() {
    byte[] bytes = logged.precertificate.bytes();
    bytes[bytes.length - 1] ^= 1;
    assertThat(why(Der.of(bytes), Logged.ISSUER)).isEqualTo("leads to no accepted root");
    assertThat(why(Der.of(new byte[] {4, 0}), Logged.ISSUER)).startsWith("no certificates");
  }

  @Test
  @DisplayName("CT-1 the same seed is the same log, another one another")
  void seed() {
    List<TransparencyLog> first = practice(1).all();
    assertThat(practice(1).all()).isEqualTo(first);
    assertThat(practice(2).all()).doesNotContainAnyElementsOf(first);
  }

  @Test
  @DisplayName("CT-1 the logs of an evaluation are enough for every lifetime")
  void enough() {
    TimestampRules rules = new TimestampRules(TransparencyPolicy.BROWSERS);
    for (int days : new int[] {46, 99, 199}) {
      Validity validity = new Validity(logged.now, logged.now.plus(Duration.ofDays(days)));
      assertThat(rules.areEnough(practice(1).all(), validity)).as("%d days", days).isTrue();
    }
    Predicate<List<LogAnswer>> never = _ -> false;
    PracticeLogs logs = practice(1);
    assertThat(logs.submit(List.of(logged.precertificate, Logged.ISSUER), logs.all(), never))
        .hasSize(3)
        .allMatch(LogAnswer.Promised.class::isInstance);
  }

  private PracticeLogs practice(int seed) {
    return PracticeLogs.of(
        new byte[] {(byte) seed}, List.of(Logged.ROOT), InstantSource.fixed(logged.now));
  }

  private LogAnswer ask(Der... chain) {
    return log.addPreChain(List.of(chain));
  }

  private String why(Der... chain) {
    return ask(chain) instanceof LogAnswer.Silent(_, String why) ? why : "taken";
  }
}
