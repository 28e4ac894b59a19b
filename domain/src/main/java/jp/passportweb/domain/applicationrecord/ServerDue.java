package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import jp.passportweb.domain.certificate.ValidityRules;

/** 証明書の期限 by which servers are chosen (LST-1), by days in Tokyo. */
public enum ServerDue {
  PAST,
  DAYS_30,
  DAYS_90,
  /** Until the end of March. */
  FISCAL_YEAR;

  /** The first moment, and the one after the last. */
  public record Range(Instant from, Instant before) {
    public boolean holds(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(before);
    }
  }

  public Range at(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    return switch (this) {
      case PAST -> new Range(Instant.EPOCH, now);
      case DAYS_30 -> new Range(now, beginOf(today.plusDays(31)));
      case DAYS_90 -> new Range(now, beginOf(today.plusDays(91)));
      case FISCAL_YEAR -> new Range(now, beginOf(lastDayOfFiscalYear(today).plusDays(1)));
    };
  }

  /** The last day of the fiscal year in which a day lies. */
  public static LocalDate lastDayOfFiscalYear(LocalDate day) {
    int year = day.getMonth().compareTo(Month.MARCH) <= 0 ? day.getYear() : day.getYear() + 1;
    return LocalDate.of(year, Month.MARCH, 31);
  }

  private static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(ValidityRules.TOKYO).toInstant();
  }
}
