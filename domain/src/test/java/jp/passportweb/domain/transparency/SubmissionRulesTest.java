package jp.passportweb.domain.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CT-2: when logs are asked again")
class SubmissionRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");

  @ParameterizedTest(name = "after round {0}: {1}")
  @DisplayName("CT-2 each pause is twice the one before, up to a quarter of an hour")
  @CsvSource({
    "1, PT15S",
    "2, PT30S",
    "3, PT1M",
    "6, PT8M",
    "7, PT15M",
    "8, PT15M",
    "200, PT15M",
    "2000000000, PT15M",
  })
  void pauses(int tries, Duration pause) {
    assertThat(SubmissionRules.nextTry(tries, NOW)).isEqualTo(NOW.plus(pause));
  }
}
