package jp.passportweb.domain.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** The dated limits on using evidence again (BR 4.2.1, ballot SC-081). */
public record ReusePolicy(List<ReuseLimit> limits) {
  public ReusePolicy {
    limits = limits.stream().sorted(Comparator.comparing(ReuseLimit::from)).toList();
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("a reuse policy without limits");
    }
  }

  /**
   * The last day on which evidence of a day may be used: what is good by the limit of its own day
   * ends earlier where a shorter limit begins before.
   */
  public LocalDate lastDay(LocalDate gathered, ToIntFunction<ReuseLimit> days) {
    LocalDate end = gathered.plusDays(days.applyAsInt(on(gathered)));
    for (ReuseLimit later : limits) {
      if (later.from().isAfter(gathered) && !later.from().isAfter(end)) {
        LocalDate byLater = gathered.plusDays(days.applyAsInt(later));
        LocalDate dayBefore = later.from().minusDays(1);
        end = earlier(end, byLater.isBefore(dayBefore) ? dayBefore : byLater);
      }
    }
    return end;
  }

  /** The limit in force on a day. Days before the first limit get the first. */
  private ReuseLimit on(LocalDate day) {
    return limits.reversed().stream()
        .filter(limit -> !limit.from().isAfter(day))
        .findFirst()
        .orElse(limits.getFirst());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
