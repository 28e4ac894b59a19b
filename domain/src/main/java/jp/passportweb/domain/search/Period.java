package jp.passportweb.domain.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.certificate.ValidityRules;
import org.jspecify.annotations.Nullable;

/**
 * A date of a record between two days in Tokyo, both included; either may be open.
 *
 * @param from the first day
 * @param until the last day
 */
public record Period(SearchDate date, @Nullable LocalDate from, @Nullable LocalDate until) {
  /** The first instant that it holds. */
  public Optional<Instant> begin() {
    return Optional.ofNullable(from).map(Period::start);
  }

  /** The first instant after it. */
  public Optional<Instant> end() {
    return Optional.ofNullable(until).map(day -> start(day.plusDays(1)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ValidityRules.TOKYO).toInstant();
  }
}
