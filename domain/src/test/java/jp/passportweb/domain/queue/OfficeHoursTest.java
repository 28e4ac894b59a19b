package jp.passportweb.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import jp.passportweb.domain.certificate.ValidityRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("QUE-2 working time pauses by night, on weekends and on holidays")
class OfficeHoursTest {
  private final OfficeHours hours = OfficeSamples.hours();

  /** 2026-11-20 is a Friday, Monday the 23rd is a holiday. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:00, 60, 2026-11-20T10:00",
    "2026-11-20T08:59, 60, 2026-11-20T10:00",
    "2026-11-20T00:00, 510, 2026-11-20T17:30",
    "2026-11-20T17:29, 1, 2026-11-20T17:30",
    "2026-11-20T17:29, 2, 2026-11-24T09:01",
    "2026-11-20T17:30, 1, 2026-11-24T09:01",
    "2026-11-20T23:59, 1, 2026-11-24T09:01",
    "2026-11-21T12:00, 510, 2026-11-24T17:30",
    "2026-11-23T12:00, 511, 2026-11-25T09:01",
    "2026-11-19T16:30, 120, 2026-11-20T10:00",
    "2026-11-20T10:00, 0, 2026-11-20T10:00",
    "2026-11-21T10:00, 0, 2026-11-21T10:00"
  })
  @DisplayName("so much working time later")
  void plus(String from, int minutes, String expected) {
    assertThat(hours.plus(at(from), Duration.ofMinutes(minutes))).isEqualTo(at(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:00, 2026-11-20T10:00, 60",
    "2026-11-20T07:00, 2026-11-20T09:00, 0",
    "2026-11-20T07:00, 2026-11-20T09:01, 1",
    "2026-11-20T17:29, 2026-11-20T23:00, 1",
    "2026-11-20T17:30, 2026-11-24T09:00, 0",
    "2026-11-20T17:00, 2026-11-24T10:00, 90",
    "2026-11-19T00:00, 2026-11-21T00:00, 1020",
    "2026-11-20T12:00, 2026-11-20T11:00, 0"
  })
  @DisplayName("how much lies between")
  void between(String from, String until, int minutes) {
    assertThat(hours.between(at(from), at(until))).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  @DisplayName("an office that closes before it opens is none")
  void upsideDown() {
    LocalTime nine = LocalTime.of(9, 0);
    assertThatThrownBy(() -> new OfficeHours(nine, nine, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(ValidityRules.TOKYO).toInstant();
  }
}
