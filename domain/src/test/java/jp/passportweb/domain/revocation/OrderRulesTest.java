package jp.passportweb.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who has a certificate revoked by the office, and who confirms it")
class OrderRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final Operator EXAMINER = OperatorSamples.examiner();
  private static final Operator APPROVER = OperatorSamples.approver();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "KEY_COMPROMISE, KEY_COMPROMISE, REVOKED",
    "SUPERSEDED,     KEY_COMPROMISE, ",
    "SUPERSEDED,     MISUSE,         REVOKED",
    ",               MISUSE,         ",
    ",               KEY_COMPROMISE, "
  })
  @DisplayName("REV-4 what is revoked is only revised to a compromised key (BR 7.2.2)")
  void revoked(@Nullable CrlReason earlier, RevocationGround ground, @Nullable OrderRefusal why) {
    assertThat(
            OrderRules.whyNotOrder(certificate(earlier, NOW.plusSeconds(1)), ground, EXAMINER, NOW))
        .isEqualTo(Optional.ofNullable(why));
  }

  @Test
  @DisplayName("an expired certificate is not revoked any more")
  void expired() {
    assertThat(
            OrderRules.whyNotOrder(certificate(null, NOW), RevocationGround.MISUSE, EXAMINER, NOW))
        .contains(OrderRefusal.EXPIRED);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"EXAMINER, ", "APPROVER, ", "ADMINISTRATOR, NOT_YOUR_ROLE", "AUDITOR, NOT_YOUR_ROLE"})
  @DisplayName("who decides nothing orders and confirms nothing")
  void roles(OperatorRole role, @Nullable OrderRefusal why) {
    Operator operator = OperatorSamples.operator("who", "誰か", role);
    assertThat(
            OrderRules.whyNotOrder(
                certificate(null, NOW.plusSeconds(1)), RevocationGround.MISUSE, operator, NOW))
        .isEqualTo(Optional.ofNullable(why));
    assertThat(OrderRules.whyNotConfirm(order(EXAMINER), operator))
        .isEqualTo(Optional.ofNullable(why));
    assertThat(OrderRules.whyNotWithdraw(order(EXAMINER), operator))
        .isEqualTo(Optional.ofNullable(why));
  }

  @Test
  @DisplayName("whoever ordered it cannot confirm it; what is closed stays closed")
  void secondPerson() {
    RevocationOrder order = order(EXAMINER);
    assertThat(OrderRules.whyNotConfirm(order, EXAMINER)).contains(OrderRefusal.OWN_ORDER);
    assertThat(OrderRules.whyNotConfirm(order, APPROVER)).isEmpty();
    RevocationOrder done = order.done(new Decision(APPROVER.id(), NOW), NOW);
    assertThat(OrderRules.whyNotConfirm(done, APPROVER)).contains(OrderRefusal.CLOSED);
    assertThat(OrderRules.whyNotWithdraw(done, EXAMINER)).contains(OrderRefusal.CLOSED);
  }

  private static RevocationOrder order(Operator by) {
    return RevocationOrderSamples.order(new RecordId(UUID.randomUUID()), by, NOW);
  }

  private static IssuedCertificate certificate(@Nullable CrlReason published, Instant notAfter) {
    return new IssuedCertificate(
        new RecordId(UUID.randomUUID()),
        "A-000001",
        new AccountId(UUID.randomUUID()),
        "CA",
        new SerialNumber(BigInteger.TEN),
        new SpkiHash("00"),
        "RSA 2048",
        "www.example.jp",
        "株式会社例",
        "SR30",
        NOW,
        notAfter,
        published);
  }
}
