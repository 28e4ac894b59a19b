package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Failures delay the next try, later and later")
class ThrottleTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Throttle.Delays DELAYS =
      new Throttle.Delays(4, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "1, PT0S",
    "4, PT0S",
    "5, PT30S",
    "6, PT1M",
    "7, PT2M",
    "8, PT4M",
    "9, PT8M",
    "10, PT15M",
    "11, PT15M",
    "70, PT15M",
    "2147483647, PT15M"
  })
  @DisplayName("few are free, each one more doubles the delay, up to the longest")
  void grows(int failures, Duration delay) {
    assertThat(DELAYS.after(failures)).isEqualTo(delay);
  }

  @ParameterizedTest
  @CsvSource({"4, false", "5, true", "6, false"})
  @DisplayName("the first delay is told from the others")
  void first(int failures, boolean first) {
    assertThat(DELAYS.isFirstDelayed(failures)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, 6, true", "PT59M59.999S, 6, true", "PT1H, 1, false", "P1D, 1, false"})
  @DisplayName("the counting begins anew when the window has passed since the first")
  void window(Duration later, int failures, boolean locked) {
    Throttle throttle = Throttle.fresh("a", NOW);
    for (int i = 0; i < 5; i++) {
      throttle = throttle.failed(NOW, DELAYS);
    }
    Throttle next = throttle.failed(NOW.plus(later), DELAYS);
    assertThat(next.failures()).isEqualTo(failures);
    assertThat(next.isLocked(NOW.plus(later))).isEqualTo(locked);
  }

  @Test
  @DisplayName("taken back it is as before, and never less than nothing")
  void takenBack() {
    Throttle throttle = Throttle.fresh("a", NOW);
    assertThat(throttle.failed(NOW, DELAYS).takenBack()).isEqualTo(throttle);
    assertThat(throttle.takenBack()).isEqualTo(throttle);
  }
}
