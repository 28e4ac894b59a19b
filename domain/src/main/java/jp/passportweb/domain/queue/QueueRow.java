package jp.passportweb.domain.queue;

import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Turn;
import org.jspecify.annotations.Nullable;

/**
 * One row of the queue.
 *
 * @param clock null where no work is left on it
 * @param holder who has it in hand
 * @param turn in the conversation with the applicant
 * @param returned whether it was given back, and not decided on since
 * @param mayAct whether the viewer may act on it
 */
public record QueueRow(
    RecordSummary record,
    @Nullable WorkClock clock,
    @Nullable OperatorId holder,
    Turn turn,
    boolean returned,
    boolean mayAct) {
  public RecordId id() {
    return record.id();
  }

  public NextWork next() {
    return NextWork.of(
        record.status(),
        record.requestType(),
        record.awaitsDocuments(),
        record.stop(),
        turn,
        returned);
  }

  /** As templates ask. */
  public Optional<WorkClock> running() {
    return Optional.ofNullable(clock);
  }
}
