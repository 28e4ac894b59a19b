package jp.passportweb.pki.ocsp;

import java.time.Duration;
import java.time.Instant;

/**
 * How many answers that cannot be kept are signed: those about serial numbers that were never
 * issued, of which anybody can think of any number.
 */
final class SigningBudget {
  private final int most;
  private final Duration each;
  private Instant begun = Instant.EPOCH;
  private int spent;

  SigningBudget(int most, Duration each) {
    this.most = most;
    this.each = each;
  }

  /** Takes one; false where the span has none left. */
  synchronized boolean take(Instant now) {
    if (now.isBefore(begun) || !now.isBefore(begun.plus(each))) {
      begun = now;
      spent = 0;
    }
    return spent++ < most;
  }
}
