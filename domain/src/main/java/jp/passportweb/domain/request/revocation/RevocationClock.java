package jp.passportweb.domain.request.revocation;

import java.time.Duration;
import java.time.Instant;

/** How long a revocation may still take (BR 4.9.1.1): it runs from receipt to publication. */
public record RevocationClock(Instant receivedAt, Duration limit) {
  private static final int LAST_PART = 4;

  public static RevocationClock of(RevocationChoice choice, Instant receivedAt) {
    return new RevocationClock(receivedAt, RevocationRules.limit(choice));
  }

  public Instant due() {
    return receivedAt.plus(limit);
  }

  /** What is left; negative when it is overdue. */
  public Duration left(Instant now) {
    return Duration.between(now, due());
  }

  public boolean isOverdue(Instant now) {
    return left(now).isNegative();
  }

  /** Whether it is overdue, or in its last quarter. */
  public boolean isPressing(Instant now) {
    return left(now).compareTo(limit.dividedBy(LAST_PART)) < 0;
  }
}
