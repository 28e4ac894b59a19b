package jp.passportweb.domain.allowance;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something was done within a time that begins with the first.
 *
 * @param key whom it is counted for, with its kind in front; never in clear what a person typed
 */
public record Allowance(String key, int used, Instant since) {
  /** How long one is kept: longer than any limit counts. */
  public static final Duration KEPT = Duration.ofDays(7);

  public static Allowance fresh(String key, Instant now) {
    return new Allowance(key, 0, now);
  }

  public boolean isUsedUp(Limit limit, Instant now) {
    return !isOver(limit, now) && used >= limit.most();
  }

  /** Once more; where the time is over, the first of a new one. */
  public Allowance use(Limit limit, Instant now) {
    return isOver(limit, now) ? new Allowance(key, 1, now) : new Allowance(key, used + 1, since);
  }

  private boolean isOver(Limit limit, Instant now) {
    return !now.isBefore(since.plus(limit.within()));
  }

  /** So often within a time. */
  public record Limit(int most, Duration within) {
    public Limit {
      if (most < 1 || !within.isPositive() || within.compareTo(KEPT) > 0) {
        throw new IllegalArgumentException(
            "a limit is at least 1, within at most " + KEPT + ": " + most + " within " + within);
      }
    }
  }
}
