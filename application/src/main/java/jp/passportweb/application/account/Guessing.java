package jp.passportweb.application.account;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;

/** Counts failed logins by what was tried and from where, and locks both in the end. */
@Assembled
public final class Guessing {
  private final Throttles throttles;
  private final LoginLimits limits;

  public Guessing(Throttles throttles, LoginLimits limits) {
    this.throttles = throttles;
    this.limits = limits;
  }

  /** Until when no further try is looked at, if it is so. */
  public Optional<Instant> lockedUntil(String subject, String address, Instant now) {
    return Stream.of(subject(subject), address(address))
        .map(key -> throttles.forUpdate(key, now))
        .filter(throttle -> throttle.isLocked(now))
        .map(Throttle::lockedUntil)
        .max(Instant::compareTo);
  }

  public void failed(String subject, String address, Instant now) {
    throttles.save(throttles.forUpdate(subject(subject), now).failed(now, limits.perKey()));
    throttles.save(throttles.forUpdate(address(address), now).failed(now, limits.perAddress()));
  }

  public void succeeded(String subject) {
    throttles.clear(subject(subject));
  }

  private static String subject(String subject) {
    return "subject:" + subject;
  }

  private static String address(String address) {
    return "address:" + address;
  }
}
