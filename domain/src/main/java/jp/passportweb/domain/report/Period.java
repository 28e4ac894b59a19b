package jp.passportweb.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.ValidityRules;

/** Whole months in Tokyo, both included (REP-1). */
public record Period(YearMonth first, YearMonth last) {
  /** The periods that are offered. */
  public enum Choice {
    LAST_TWELVE_MONTHS,
    /** From April on. */
    FISCAL_YEAR,
    LAST_FISCAL_YEAR
  }

  private static final int MONTHS_OF_A_YEAR = 12;

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
    }
  }

  public static Period of(Choice choice, LocalDate today) {
    YearMonth now = YearMonth.from(today);
    YearMonth april =
        YearMonth.of(today.getYear(), Month.APRIL)
            .minusYears(today.getMonthValue() < Month.APRIL.getValue() ? 1 : 0);
    return switch (choice) {
      case LAST_TWELVE_MONTHS -> new Period(now.minusMonths(MONTHS_OF_A_YEAR - 1L), now);
      case FISCAL_YEAR -> new Period(april, now);
      case LAST_FISCAL_YEAR -> new Period(april.minusYears(1), april.minusMonths(1));
    };
  }

  public List<YearMonth> months() {
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  /** Its first instant. */
  public Instant from() {
    return startOf(first);
  }

  /** The instant after its last. */
  public Instant until() {
    return startOf(last.plusMonths(1));
  }

  static Instant startOf(YearMonth month) {
    return startOf(month.atDay(1));
  }

  /** The first instant of a day in Tokyo. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ValidityRules.TOKYO).toInstant();
  }
}
