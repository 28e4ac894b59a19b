package jp.passportweb.domain.request.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("失効: the clock that runs from receipt")
class RevocationClockTest {
  private static final Instant RECEIVED = Instant.parse("2026-11-20T03:00:00Z");

  @ParameterizedTest(name = "{0} at {1}: pressing {2}, overdue {3}")
  @CsvSource({
    "KEY_COMPROMISE, 2026-11-20T21:00:00Z, false, false",
    "KEY_COMPROMISE, 2026-11-20T21:00:01Z, true, false",
    "UNSPECIFIED, 2026-11-21T03:00:00Z, true, false",
    "UNSPECIFIED, 2026-11-21T03:00:01Z, true, true",
    "CESSATION, 2026-11-23T21:00:00Z, false, false",
    "REPLACEMENT, 2026-11-25T03:00:00Z, true, false",
    "CONTENT_CHANGE, 2026-11-25T03:00:01Z, true, true"
  })
  @DisplayName("§6.5 24 hours or 5 days; the last quarter presses")
  void clock(RevocationReason reason, Instant now, boolean pressing, boolean overdue) {
    RevocationClock clock = RevocationClock.of(reason, RECEIVED);
    assertThat(clock.isPressing(now)).isEqualTo(pressing);
    assertThat(clock.isOverdue(now)).isEqualTo(overdue);
  }
}
