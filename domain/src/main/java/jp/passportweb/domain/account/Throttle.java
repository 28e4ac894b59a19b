package jp.passportweb.domain.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failures counted against one key (an access key, an address of the network), and the lock that
 * too many of them bring.
 *
 * @param key what is counted, with its kind in front: {@code login:…}
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
    boolean windowPassed = !now.isBefore(windowStart.plus(limit.window()));
    int count = windowPassed ? 1 : failures + 1;
    Instant start = windowPassed ? now : windowStart;
    return new Throttle(key, count, start, count >= limit.most() ? now.plus(limit.lock()) : null);
  }

  /** So many failures within a window bring a lock of some length. */
  public record Limit(int most, Duration window, Duration lock) {}
}
