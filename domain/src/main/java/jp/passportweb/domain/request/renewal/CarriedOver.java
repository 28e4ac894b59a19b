package jp.passportweb.domain.request.renewal;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import jp.passportweb.domain.contract.Contract;

/**
 * What is left of the previous contract when a new one begins, and is added to the new one (REN-1,
 * SWI-1).
 *
 * @param days of the previous contract, from the day of issue to its last day
 */
public record CarriedOver(int days) {
  public static final CarriedOver NOTHING = new CarriedOver(0);

  public CarriedOver {
    if (days < 0) {
      throw new IllegalArgumentException("less than nothing carried over: " + days);
    }
  }

  /** What a contract still gives on the day on which its successor begins. */
  public static CarriedOver of(Contract previous, LocalDate begins) {
    return previous.until().isBefore(begins)
        ? NOTHING
        : new CarriedOver(Math.toIntExact(ChronoUnit.DAYS.between(begins, previous.until()) + 1));
  }

  /** The new contract's last day. */
  public LocalDate lastDay(LocalDate begins, Period term) {
    return Contract.lastDay(begins, term).plusDays(days);
  }
}
