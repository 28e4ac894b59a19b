package jp.passportweb.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.contact.EmailAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When an undelivered mail is tried again (RFC 5321 4.5.4.1)")
class DeliveryRulesTest {
  private static final Instant PUT = Instant.parse("2026-11-20T03:00:00Z");

  @ParameterizedTest(name = "after {0} failures before this one: {1}")
  @CsvSource({
    "0, PT30S",
    "1, PT1M",
    "2, PT2M",
    "3, PT4M",
    "4, PT8M",
    "5, PT16M",
    "6, PT32M",
    "7, PT1H",
    "8, PT1H",
    "40, PT1H"
  })
  @DisplayName("each failure doubles the pause, up to an hour")
  void pauses(int before, Duration pause) {
    assertThat(DeliveryRules.nextAfterFailure(tried(before), PUT)).contains(PUT.plus(pause));
  }

  @Test
  @DisplayName("a server that does not answer is asked for five days")
  void days() {
    Instant end = PUT.plus(Duration.ofDays(5));
    assertThat(DeliveryRules.nextAfterFailure(tried(99), end.minusMillis(1))).isPresent();
    assertThat(DeliveryRules.nextAfterFailure(tried(99), end)).isEmpty();
    assertThat(DeliveryRules.nextAfterRefusal(tried(0), end)).isEmpty();
  }

  @ParameterizedTest(name = "refused after {0} tries before: tried again {1}")
  @CsvSource({"0, true", "3, true", "4, false", "5, false"})
  @DisplayName("a refusal is believed with the fifth try")
  void refusals(int before, boolean again) {
    assertThat(DeliveryRules.nextAfterRefusal(tried(before), PUT).isPresent()).isEqualTo(again);
  }

  private static OutboxEntry tried(int attempts) {
    Mail mail = new Mail(new EmailAddress("hanako@example.co.jp"), "subject", "text");
    return new OutboxEntry(new UUID(1, 1), mail, PUT, attempts);
  }
}
