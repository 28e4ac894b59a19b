package jp.passportweb.domain.queue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a piece of work may still take (QUE-2).
 *
 * @param pausedFor working time for which it stood still
 * @param pausedSince since when it stands still, while the applicant has to act; null while it runs
 * @param due when it runs out; where it stands still, as it was when it stopped
 */
public record WorkClock(
    ClockKind kind,
    Instant startedAt,
    Duration pausedFor,
    @Nullable Instant pausedSince,
    Instant due) {
  private static final int LAST_PART = 4;

  public boolean isPaused() {
    return pausedSince != null;
  }

  /** What is left; negative when it is overdue. */
  public Duration left(Instant now) {
    return Duration.between(pausedSince == null ? now : pausedSince, due);
  }

  /** From its start to its end. */
  public Duration whole() {
    return Duration.between(startedAt, due);
  }

  /** When its last quarter begins. */
  public Instant nearAt() {
    return due.minus(whole().dividedBy(LAST_PART));
  }

  public boolean isOverdue(Instant now) {
    return left(now).isNegative();
  }

  public Pressure pressure(Instant now) {
    Duration left = left(now);
    if (left.isNegative()) {
      return Pressure.PAST;
    }
    if (left.compareTo(whole().dividedBy(LAST_PART)) < 0) {
      return Pressure.NEAR;
    }
    return left.compareTo(whole().dividedBy(2)) < 0 ? Pressure.HALF : Pressure.CALM;
  }

  /** How far a clock is on: {@code NEAR} is its last quarter. */
  public enum Pressure {
    CALM,
    HALF,
    NEAR,
    PAST
  }
}
