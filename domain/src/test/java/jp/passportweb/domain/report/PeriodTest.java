package jp.passportweb.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REP-1 the periods of reports")
class PeriodTest {
  @ParameterizedTest(name = "REP-1 {0} on {1}: {2} to {3}")
  @CsvSource({
    "LAST_TWELVE_MONTHS, 2026-11-30, 2025-12, 2026-11",
    "LAST_TWELVE_MONTHS, 2026-01-01, 2025-02, 2026-01",
    "FISCAL_YEAR,        2026-11-30, 2026-04, 2026-11",
    "FISCAL_YEAR,        2026-04-01, 2026-04, 2026-04",
    "FISCAL_YEAR,        2026-03-31, 2025-04, 2026-03",
    "LAST_FISCAL_YEAR,   2026-04-01, 2025-04, 2026-03",
    "LAST_FISCAL_YEAR,   2026-03-31, 2024-04, 2025-03"
  })
  void periods(Period.Choice choice, LocalDate today, YearMonth first, YearMonth last) {
    assertThat(Period.of(choice, today)).isEqualTo(new Period(first, last));
  }

  @Test
  @DisplayName("REP-1 months begin and end in Tokyo")
  void tokyo() {
    Period period = new Period(YearMonth.of(2026, 2), YearMonth.of(2026, 4));
    assertThat(period.from()).isEqualTo(Instant.parse("2026-01-31T15:00:00Z"));
    assertThat(period.until()).isEqualTo(Instant.parse("2026-04-30T15:00:00Z"));
    assertThat(period.months())
        .containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3), YearMonth.of(2026, 4));
    assertThatThrownBy(() -> new Period(YearMonth.of(2026, 2), YearMonth.of(2026, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
