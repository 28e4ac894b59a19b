package jp.passportweb.domain.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.request.renewal.RenewalRules;

/**
 * How many days before an end its contacts are told of it (NOT-1).
 *
 * @param days the earliest notice first
 */
public record NoticeSchedule(List<Integer> days) {
  /** What it leads to can be asked for from then on. */
  private static final int MOST = RenewalRules.OPENS_DAYS_BEFORE_END;

  public NoticeSchedule {
    days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    if (days.isEmpty() || days.getFirst() > MOST || days.getLast() < 1) {
      throw new IllegalArgumentException("no schedule of notices: " + days);
    }
  }

  /**
   * The ends for which one day of the schedule is the newest that has come.
   *
   * @param days of the schedule
   */
  public record Turn(int days, LocalDate firstEnd, LocalDate lastEnd) {
    boolean has(LocalDate end) {
      return !end.isBefore(firstEnd) && !end.isAfter(lastEnd);
    }
  }

  /** The turns of a day: what ends on it, or later than any notice, is in none. */
  public List<Turn> turns(LocalDate today) {
    List<Turn> turns = new ArrayList<>();
    LocalDate last = today;
    for (int before : days.reversed()) {
      turns.add(new Turn(before, last.plusDays(1), today.plusDays(before)));
      last = today.plusDays(before);
    }
    return List.copyOf(turns);
  }

  /**
   * The newest day of the schedule that has come for an end; nothing before, and once it is over.
   */
  public Optional<Integer> newest(LocalDate end, LocalDate today) {
    return turns(today).stream().filter(turn -> turn.has(end)).map(Turn::days).findFirst();
  }

  /** Days from a day to an end. */
  public static int daysLeft(LocalDate end, LocalDate today) {
    return Math.toIntExact(ChronoUnit.DAYS.between(today, end));
  }
}
