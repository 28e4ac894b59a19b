package jp.passportweb.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationClock;
import org.jspecify.annotations.Nullable;

/** Which clock runs for an open record, and until when (QUE-2). */
public final class ClockRules {
  private static final Duration A_DAY = Duration.ofHours(24);

  private ClockRules() {}

  /**
   * The clock after a change of the record or of its review.
   *
   * @param before the clock until now; null for a fresh record
   * @param waits whether the applicant has to act first
   * @param revoked whether the certificate is revoked already that a reissue asks to be revoked
   * @param at when it changed
   */
  public static WorkClock clock(
      OfficePractice practice,
      ApplicationRecord record,
      @Nullable WorkClock before,
      boolean waits,
      boolean revoked,
      Instant at) {
    return legal(record.request(), record.appliedAt(), revoked)
        .orElseGet(() -> working(practice, record.status(), record.appliedAt(), before, waits, at));
  }

  /** The clock that BR 4.9.1.1 winds from the receipt on, if it does. */
  private static Optional<WorkClock> legal(Request request, Instant receivedAt, boolean revoked) {
    boolean done = revoked && request.type() != RequestType.REVOCATION;
    return RevocationClock.of(request, receivedAt)
        .filter(_ -> !done)
        .map(clock ->
            new WorkClock(
                clock.limit().compareTo(A_DAY) > 0
                    ? ClockKind.WITHIN_FIVE_DAYS
                    : ClockKind.WITHIN_A_DAY,
                receivedAt,
                Duration.ZERO,
                null,
                clock.due()));
  }

  /** The clock of what no law winds one for, or does no more. */
  public static WorkClock working(
      OfficePractice practice,
      RecordStatus status,
      Instant appliedAt,
      @Nullable WorkClock before,
      boolean waits,
      Instant at) {
    ClockKind kind = kind(status);
    Instant fresh = kind == ClockKind.EXAMINATION ? appliedAt : at;
    return before == null || before.kind() != kind
        ? wound(practice, kind, fresh, Duration.ZERO, waits ? at : null)
        : wound(
            practice,
            kind,
            before.startedAt(),
            paused(practice.hours(), before, at),
            waits ? at : null);
  }

  private static WorkClock wound(
      OfficePractice practice,
      ClockKind kind,
      Instant started,
      Duration paused,
      @Nullable Instant pausedSince) {
    Instant due = practice.hours().plus(started, practice.allowed(kind).plus(paused));
    return new WorkClock(kind, started, paused, pausedSince, due);
  }

  private static Duration paused(OfficeHours hours, WorkClock before, Instant at) {
    Instant since = before.pausedSince();
    return since == null ? before.pausedFor() : before.pausedFor().plus(hours.between(since, at));
  }

  private static ClockKind kind(RecordStatus status) {
    return switch (status) {
      case ACCEPTED, IN_REVIEW -> ClockKind.EXAMINATION;
      case AWAITING_APPROVAL -> ClockKind.APPROVAL;
      case ISSUING -> ClockKind.ISSUANCE;
      case COMPLETED, REVOCATION_PENDING, REVOKED, REFUSED, CANCELLED, CONTRACT_ENDED ->
          throw new IllegalArgumentException("no work is left: " + status);
    };
  }
}
