package jp.passportweb.domain.applicationrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LST-1 証明書の期限")
class ServerDueTest {

  @ParameterizedTest(name = "{0} at {1}: {2} is in it: {3}")
  @CsvSource({
    "PAST, 2026-11-29T03:00:00Z, 2026-11-29T02:59:59Z, true",
    "PAST, 2026-11-29T03:00:00Z, 2026-11-29T03:00:00Z, false",
    "DAYS_30, 2026-11-29T03:00:00Z, 2026-11-29T02:59:59Z, false",
    "DAYS_30, 2026-11-29T03:00:00Z, 2026-11-29T03:00:00Z, true",
    "DAYS_30, 2026-11-29T03:00:00Z, 2026-12-29T14:59:59Z, true",
    "DAYS_30, 2026-11-29T03:00:00Z, 2026-12-29T15:00:00Z, false",
    "DAYS_30, 2026-11-29T15:00:00Z, 2026-12-29T15:00:00Z, true",
    "DAYS_90, 2026-11-29T03:00:00Z, 2027-02-27T14:59:59Z, true",
    "DAYS_90, 2026-11-29T03:00:00Z, 2027-02-27T15:00:00Z, false",
    "FISCAL_YEAR, 2026-11-29T03:00:00Z, 2027-03-31T14:59:59Z, true",
    "FISCAL_YEAR, 2026-11-29T03:00:00Z, 2027-03-31T15:00:00Z, false"
  })
  @DisplayName("a range holds its first moment, and the last one of its last day in Tokyo")
  void range(ServerDue due, Instant now, Instant moment, boolean held) {
    assertThat(due.at(now).holds(moment)).isEqualTo(held);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-03-31, 2026-03-31",
    "2026-04-01, 2027-03-31",
    "2026-12-31, 2027-03-31",
    "2027-01-01, 2027-03-31"
  })
  @DisplayName("the fiscal year ends with March")
  void fiscalYear(LocalDate day, LocalDate last) {
    assertThat(ServerDue.lastDayOfFiscalYear(day)).isEqualTo(last);
  }
}
