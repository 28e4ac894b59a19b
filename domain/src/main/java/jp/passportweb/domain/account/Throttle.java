package jp.passportweb.domain.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was counted against one key (an account at an address, an address of the network), and until
 * when nothing more is looked at because of it.
 *
 * @param key what is counted, with its kind in front: {@code recovery-mail:…}
 */
public record Throttle(
    String key, int failures, Instant windowStart, @Nullable Instant lockedUntil) {
  /** How long a counter is kept that counts nothing more: longer than any window, any lock. */
  public static final Duration KEPT = Duration.ofDays(1);

  public static Throttle fresh(String key, Instant now) {
    return new Throttle(key, 0, now, null);
  }

  public boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** One more failure. A window that has passed starts anew; a full one locks. */
  public Throttle failed(Instant now, Limit limit) {
    int count = countWith(now, limit.window());
    return new Throttle(
        key,
        count,
        startWith(now, limit.window()),
        count >= limit.most() ? now.plus(limit.lock()) : null);
  }

  /** One more failure, and the next try later and later. */
  public Throttle failed(Instant now, Delays delays) {
    int count = countWith(now, delays.window());
    Duration delay = delays.after(count);
    return new Throttle(
        key, count, startWith(now, delays.window()), delay.isZero() ? null : now.plus(delay));
  }

  /** Without the last one counted, which was no failure after all. */
  public Throttle takenBack() {
    return new Throttle(key, Math.max(0, failures - 1), windowStart, null);
  }

  private boolean windowPassed(Instant now, Duration window) {
    return !now.isBefore(windowStart.plus(window));
  }

  private int countWith(Instant now, Duration window) {
    return windowPassed(now, window) ? 1 : failures + 1;
  }

  private Instant startWith(Instant now, Duration window) {
    return windowPassed(now, window) ? now : windowStart;
  }

  /** So many failures within a window bring a lock of some length. */
  public record Limit(int most, Duration window, Duration lock) {}

  /**
   * Delays that double from failure to failure, so that whoever guesses gets few tries, and whoever
   * mistyped waits little.
   *
   * @param free how many failures bring none
   * @param first after the next one
   * @param longest however many there are
   * @param window after which the counting begins anew
   */
  public record Delays(int free, Duration first, Duration longest, Duration window) {
    private static final int DOUBLINGS = 20;

    /** Whether this is the failure that brings the first of them. */
    public boolean isFirstDelayed(int failures) {
      return failures == free + 1;
    }

    /** How long nothing is looked at after so many failures. */
    public Duration after(int failures) {
      if (failures <= free) {
        return Duration.ZERO;
      }
      Duration delay = first.multipliedBy(1L << Math.min(DOUBLINGS, failures - free - 1));
      return delay.compareTo(longest) < 0 ? delay : longest;
    }
  }
}
