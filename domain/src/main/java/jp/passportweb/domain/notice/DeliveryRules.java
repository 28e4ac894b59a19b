package jp.passportweb.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail that was not delivered is tried again, and when no more (RFC 5321 4.5.4.1). */
public final class DeliveryRules {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int DOUBLINGS = 7;

  /** A server that is set up wrongly for some minutes refuses everybody. */
  private static final int REFUSALS_BELIEVED_AFTER = 5;

  private static final Duration TRIED_FOR = Duration.ofDays(5);

  private DeliveryRules() {}

  /** Nothing when the mail has been tried for five days. */
  public static Optional<Instant> nextAfterFailure(OutboxEntry entry, Instant now) {
    return now.isBefore(entry.createdAt().plus(TRIED_FOR))
        ? Optional.of(now.plus(pauseAfter(entry.attempts())))
        : Optional.empty();
  }

  /** Nothing with the fifth try. */
  public static Optional<Instant> nextAfterRefusal(OutboxEntry entry, Instant now) {
    return entry.attempts() + 1 < REFUSALS_BELIEVED_AFTER
        ? nextAfterFailure(entry, now)
        : Optional.empty();
  }

  private static Duration pauseAfter(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
