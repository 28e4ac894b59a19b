package jp.passportweb.application.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.audit.AuditEvent;

/**
 * Slows down whoever tries to get in and fails: each account at each address of the network, and
 * each address, at each door. Strangers elsewhere delay nobody who knows the secret. A try counts
 * as a failure before it is looked at, so that many at once are no more than many in a row.
 */
@Assembled
public final class Guessing {
  /** What the keys of the counters begin with. */
  public static final String COUNTERS = "try:";

  /** Of an operator whose failures count together, instead of an address. */
  private static final String EVERYWHERE = "*";

  private final Throttles throttles;
  private final NoteSecurity noteSecurity;
  private final InstallationKey key;
  private final LoginLimits limits;

  public Guessing(
      Throttles throttles, NoteSecurity noteSecurity, InstallationKey key, LoginLimits limits) {
    this.throttles = throttles;
    this.noteSecurity = noteSecurity;
    this.key = key;
    this.limits = limits;
  }

  /** Until when the try is not looked at, if it is so; otherwise it is counted. */
  public Optional<Instant> begin(Attempt attempt, Instant now) {
    Throttle ofAddress = throttles.forUpdate(ofAddress(attempt), now);
    Throttle ofClaim = throttles.forUpdate(ofClaim(attempt), now);
    Optional<Instant> until =
        Stream.of(ofAddress, ofClaim)
            .filter(throttle -> throttle.isLocked(now))
            .map(Throttle::lockedUntil)
            .max(Instant::compareTo);
    if (until.isEmpty()) {
      throttles.save(ofAddress.failed(now, limits.perAddress()));
      throttles.save(ofClaim.failed(now, limits.perClaim()));
    }
    return until;
  }

  /**
   * It was wrong; the trail says so, less and less often.
   *
   * @param subject of the trail: whose account it was tried on
   */
  public void failed(Attempt attempt, String subject, Instant now) {
    Throttle ofAddress = throttles.forUpdate(ofAddress(attempt), now);
    Throttle ofClaim = throttles.forUpdate(ofClaim(attempt), now);
    int failures = ofClaim.failures();
    boolean delayed = limits.perClaim().isFirstDelayed(failures);
    if (delayed || isPowerOfTwo(failures)) {
      note(attempt, subject, delayed ? "-delayed" : "-failed", failures, now);
    }
    if (limits.perAddress().isFirstDelayed(ofAddress.failures())) {
      note(attempt, attempt.address(), "-address-delayed", ofAddress.failures(), now);
    }
  }

  /** It was right: nothing was guessed. */
  public void succeeded(Attempt attempt, Instant now) {
    throttles.save(throttles.forUpdate(ofAddress(attempt), now).takenBack());
    throttles.save(Throttle.fresh(ofClaim(attempt), now));
  }

  /** It could not be looked at. */
  public void takenBack(Attempt attempt, Instant now) {
    throttles.save(throttles.forUpdate(ofAddress(attempt), now).takenBack());
    throttles.save(throttles.forUpdate(ofClaim(attempt), now).takenBack());
  }

  private void note(Attempt attempt, String subject, String what, int failures, Instant now) {
    noteSecurity.note(
        new AuditEvent(
            now,
            NoteSecurity.VISITOR,
            attempt.door().action() + what,
            subject,
            Map.of("address", attempt.address(), "failures", String.valueOf(failures))));
  }

  private String ofAddress(Attempt attempt) {
    return COUNTERS + attempt.door() + ":" + key.digest("address", attempt.address());
  }

  private String ofClaim(Attempt attempt) {
    String from = attempt.door().isCountedEverywhere() ? EVERYWHERE : attempt.address();
    return COUNTERS + attempt.door() + ":" + key.digest("claim", from + "\u0000" + attempt.claim());
  }

  static boolean isPowerOfTwo(int count) {
    return Integer.bitCount(count) == 1;
  }
}
