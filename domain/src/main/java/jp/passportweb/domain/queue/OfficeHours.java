package jp.passportweb.domain.queue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import jp.passportweb.domain.certificate.ValidityRules;

/**
 * When the office works, Asia/Tokyo: Monday to Friday but on holidays (QUE-2).
 *
 * @param closes the first moment at which it does not work any more
 */
public record OfficeHours(LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {
  public OfficeHours {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("the office opens at " + opens + ", after " + closes);
    }
    holidays = Set.copyOf(holidays);
  }

  /** Working time of a whole day. */
  public Duration day() {
    return Duration.between(opens, closes);
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** The moment at which so much working time has passed; at the end of a day, that end. */
  public Instant plus(Instant from, Duration working) {
    Duration left = working;
    Instant at = from;
    LocalDate day = day(from);
    while (left.compareTo(workingOn(day, at)) > 0) {
      left = left.minus(workingOn(day, at));
      day = day.plusDays(1);
      at = start(day);
    }
    return left.isZero() ? at : later(at, opening(day)).plus(left);
  }

  /** How much working time lies between two moments. */
  public Duration between(Instant from, Instant until) {
    Duration sum = Duration.ZERO;
    for (LocalDate day = day(from); !start(day).isAfter(until); day = day.plusDays(1)) {
      Instant begin = later(from, opening(day));
      Instant end = earlier(until, closing(day));
      if (isWorkingDay(day) && begin.isBefore(end)) {
        sum = sum.plus(Duration.between(begin, end));
      }
    }
    return sum;
  }

  private Duration workingOn(LocalDate day, Instant from) {
    Instant begin = later(from, opening(day));
    return isWorkingDay(day) && begin.isBefore(closing(day))
        ? Duration.between(begin, closing(day))
        : Duration.ZERO;
  }

  private Instant opening(LocalDate day) {
    return at(day, opens);
  }

  private Instant closing(LocalDate day) {
    return at(day, closes);
  }

  private static Instant start(LocalDate day) {
    return at(day, LocalTime.MIN);
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, ValidityRules.TOKYO).toInstant();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
