package jp.passportweb.domain.domaincontrol;

import java.time.Duration;
import java.time.Instant;

/** When what was not seen is looked for again (DCV-4): often while somebody works on it. */
public final class RetryRules {
  /** After this long without success, the contacts are told what was seen. */
  public static final Duration TELL_AFTER = Duration.ofDays(3);

  private static final Duration FIRST_HOUR = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMinutes(5);
  private static final Duration MIDDLE = Duration.ofHours(1);
  private static final Duration LONG = Duration.ofHours(6);

  private RetryRules() {}

  /** How long after a look the next one comes. */
  public static Duration pause(Instant begun, Instant now) {
    if (now.isBefore(begun.plus(FIRST_HOUR))) {
      return SHORT;
    }
    return now.isBefore(begun.plus(TELL_AFTER)) ? MIDDLE : LONG;
  }

  /** Whether the contacts have waited long enough to be told. */
  public static boolean isToBeTold(PendingAuthorization pending, Instant now) {
    return pending.told() == null && !now.isBefore(pending.begun().plus(TELL_AFTER));
  }
}
