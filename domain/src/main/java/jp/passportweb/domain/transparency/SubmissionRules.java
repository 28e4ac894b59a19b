package jp.passportweb.domain.transparency;

import java.time.Duration;
import java.time.Instant;

/** How soon logs are asked again that promised too little (CT-2). */
public final class SubmissionRules {
  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** Browsers refuse timestamps of the future; clocks differ a little. */
  private static final Duration AHEAD = Duration.ofMinutes(1);

  private SubmissionRules() {}

  /** A timestamp that lies later is not taken. */
  public static Instant latest(Instant now) {
    return now.plus(AHEAD);
  }

  /**
   * Each pause is twice the one before, up to the longest.
   *
   * @param tries how many rounds there were, the one that ends now included
   */
  public static Instant nextTry(int tries, Instant now) {
    long doubled = 1L << Math.clamp(tries - 1L, 0, 16);
    Duration pause = FIRST.multipliedBy(doubled);
    return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
  }
}
