package jp.passportweb.domain.queue;

import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the queue.
 *
 * @param clock null where no work is left on it
 * @param holder who has it in hand
 * @param mayAct whether the viewer may act on it
 */
public record QueueRow(
    RecordSummary record, @Nullable WorkClock clock, @Nullable OperatorId holder, boolean mayAct) {
  public RecordId id() {
    return record.id();
  }

  public NextWork next() {
    return NextWork.of(
        record.status(), record.requestType(), record.awaitsDocuments(), record.stop());
  }

  /** As templates ask. */
  public Optional<WorkClock> running() {
    return Optional.ofNullable(clock);
  }
}
