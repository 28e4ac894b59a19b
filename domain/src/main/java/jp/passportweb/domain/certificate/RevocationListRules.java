package jp.passportweb.domain.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a CRL is renewed, how long it counts, and what stands in it (BR 4.9.7, RFC 5280 3.3). */
public final class RevocationListRules {
  /** BR 4.9.7 lets four days pass; a failing renewal then has three left to be noticed. */
  static final Duration RENEWED_AFTER = Duration.ofDays(1);

  /** BR 7.2 allows ten days; six of them carry over an outage. */
  static final Duration COUNTS = Duration.ofDays(7);

  private RevocationListRules() {}

  /**
   * Whether an authority needs a new list now. One from a day or more ahead is of a clock that was
   * set back since.
   *
   * @param awaited whether a revocation waits for it
   */
  public static boolean isDue(Optional<RevocationListHead> latest, boolean awaited, Instant now) {
    return awaited || latest.isEmpty() || isDayFrom(latest.get().thisUpdate(), now);
  }

  /**
   * Whether a list is made of all that is stored, which leaves out the certificates that have
   * ended; otherwise it says its predecessor's entries again and what has come since.
   */
  public static boolean isMadeAnew(Optional<RevocationListHead> latest, Instant now) {
    return latest.isEmpty() || isDayFrom(latest.get().madeAnew(), now);
  }

  private static boolean isDayFrom(Instant then, Instant now) {
    return Duration.between(then, now).abs().compareTo(RENEWED_AFTER) >= 0;
  }

  /**
   * The milliseconds since 1970, so that a database which was restored from a backup gives no
   * number a second time; by one above the latest where the clock is behind that (RFC 5280 5.2.3).
   */
  public static long nextNumber(Optional<RevocationListHead> latest, Instant now) {
    return Math.max(previousNumber(latest) + 1, now.toEpochMilli());
  }

  /** The number of the list that the next one follows. */
  public static long previousNumber(Optional<RevocationListHead> latest) {
    return latest.map(RevocationListHead::number).orElse(0L);
  }

  /** Lists tell time in whole seconds. */
  public static Instant thisUpdate(Instant now) {
    return now.truncatedTo(ChronoUnit.SECONDS);
  }

  public static Instant nextUpdate(Instant thisUpdate) {
    return thisUpdate.plus(COUNTS);
  }

  /**
   * The earliest end of a certificate that is still listed: an entry stays until one list was
   * published after that end.
   */
  public static Instant listedFrom(Optional<RevocationListHead> latest, Instant now) {
    return latest
        .map(RevocationListHead::thisUpdate)
        .map(before -> before.isBefore(now) ? before : now)
        .orElse(Instant.EPOCH);
  }
}
