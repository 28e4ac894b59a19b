package jp.passportweb.domain.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.allowance.Allowance.Limit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An allowance is so often within a time")
class AllowanceTest {
  private static final Instant FIRST = Instant.parse("2026-11-20T03:00:00Z");
  private static final Limit LIMIT = new Limit(3, Duration.ofHours(1));

  @ParameterizedTest
  @CsvSource({
    "0, PT0S, false",
    "2, PT59M, false",
    "3, PT0S, true",
    "3, PT59M59.999S, true",
    "3, PT1H, false",
    "9, PT59M, true",
    "9, PT1H, false"
  })
  @DisplayName("it is used up with the last of them, until the time since the first is over")
  void usedUp(int used, Duration later, boolean usedUp) {
    assertThat(new Allowance("key", used, FIRST).isUsedUp(LIMIT, FIRST.plus(later)))
        .isEqualTo(usedUp);
  }

  @ParameterizedTest
  @CsvSource({"0, PT0S, 1, PT0S", "2, PT59M, 3, PT0S", "3, PT1H, 1, PT1H", "9, P3D, 1, P3D"})
  @DisplayName("a use is one more, or the first of a new time")
  void used(int used, Duration later, int then, Duration since) {
    assertThat(new Allowance("key", used, FIRST).use(LIMIT, FIRST.plus(later)))
        .isEqualTo(new Allowance("key", then, FIRST.plus(since)));
  }

  @Test
  @DisplayName("a limit that forbids all, or that is forgotten too early, is a mistake of settings")
  void unfit() {
    assertThatThrownBy(() -> new Limit(0, Duration.ofHours(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limit(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limit(1, Allowance.KEPT.plusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
