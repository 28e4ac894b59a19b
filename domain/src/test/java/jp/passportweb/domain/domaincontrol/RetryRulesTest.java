package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DCV-4 when what was not seen is looked for again")
class RetryRulesTest {
  private static final Instant BEGUN = Instant.parse("2026-11-29T00:00:00Z");

  @ParameterizedTest(name = "{0} after the beginning: {1}")
  @CsvSource({
    "PT0S, PT5M",
    "PT59M59S, PT5M",
    "PT1H, PT1H",
    "PT71H59M59S, PT1H",
    "PT72H, PT6H",
    "P29D, PT6H",
  })
  @DisplayName("often in the first hour, hourly for three days, then more rarely")
  void pauses(Duration after, Duration pause) {
    assertThat(RetryRules.pause(BEGUN, BEGUN.plus(after))).isEqualTo(pause);
  }

  @Test
  @DisplayName("the contacts are told once, from the third day on")
  void told() {
    PendingAuthorization pending =
        AuthorizationSamples.pending(new AccountId(UUID.randomUUID()), "a.example.jp", BEGUN);
    Instant third = BEGUN.plus(RetryRules.TELL_AFTER);
    assertThat(RetryRules.isToBeTold(pending, third.minusMillis(1))).isFalse();
    assertThat(RetryRules.isToBeTold(pending, third)).isTrue();
    assertThat(RetryRules.isToBeTold(pending.toldAt(third), third.plusSeconds(9))).isFalse();
  }
}
