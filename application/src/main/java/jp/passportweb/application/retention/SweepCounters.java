package jp.passportweb.application.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Throttles;

/**
 * Removes what strangers who guess make grow, often: the counters that count nothing more, and of
 * the others all beyond a number, those first that have counted least.
 */
@Assembled
public final class SweepCounters {
  /** How many counters of tries there are at most after a sweep. */
  static final int MOST = 50_000;

  /** Longer than the windows of login delays. */
  private static final Duration KEPT = Duration.ofHours(1);

  private final Throttles throttles;
  private final Transactions transactions;
  private final InstantSource clock;

  public SweepCounters(Throttles throttles, Transactions transactions, InstantSource clock) {
    this.throttles = throttles;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Removes them and returns how many they were. */
  public int sweep() {
    Instant before = clock.instant().minus(KEPT);
    return transactions.run(() -> throttles.removeIdleSince(Guessing.COUNTERS, before))
        + transactions.run(() -> throttles.removeBeyond(Guessing.COUNTERS, MOST));
  }
}
