package jp.passportweb.persistence.queue;

import static jp.passportweb.persistence.jooq.Tables.WORK_ITEM;

import java.time.Duration;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.queue.ClockKind;
import jp.passportweb.domain.queue.NextWork;
import jp.passportweb.domain.queue.WorkClock;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.Turn;
import jp.passportweb.persistence.jooq.tables.records.WorkItemRecord;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows of {@code work_item}. */
final class WorkItemRows {
  private WorkItemRows() {}

  /** What does not change; the rest is filled in. */
  static WorkItemRecord fresh(ApplicationRecord record) {
    WorkItemRecord row = new WorkItemRecord();
    row.setRecordId(record.id().value());
    row.setReceiptNumber(record.receiptNumber().text());
    row.setAppliedAt(record.appliedAt());
    row.setService(record.service().text());
    row.setRequestType(record.requestType().name());
    row.setBaseRecord(
        Optional.ofNullable(record.request().base()).map(RecordId::value).orElse(null));
    row.setKeyCompromised(
        record.request() instanceof Request.Reissue reissue && reissue.keyCompromised());
    row.setTurn(Turn.NOBODY.name());
    row.setReturned(false);
    return row;
  }

  /** Whether the applicant has to act first. */
  static boolean waits(WorkItemRecord row) {
    return NextWork.of(
            RecordStatus.valueOf(row.getStatus()),
            RequestType.valueOf(row.getRequestType()),
            row.getAwaitsDocuments(),
            stop(row.getStoppedFor()),
            Turn.valueOf(row.getTurn()),
            row.getReturned())
        .waitsForApplicant();
  }

  static void fillClock(WorkItemRecord row, WorkClock clock) {
    row.setClock(clock.kind().name());
    row.setStartedAt(clock.startedAt());
    row.setPausedSeconds(clock.pausedFor().toSeconds());
    row.setPaused(clock.isPaused());
    row.setPausedSince(clock.pausedSince());
    row.setNearAt(clock.nearAt());
    row.setDueAt(clock.due());
  }

  /** The clock in a row that was read; null where there is none. */
  static @Nullable WorkClock clockOrNull(Record row) {
    return row.get(WORK_ITEM.CLOCK) == null ? null : clock(row);
  }

  static WorkClock clock(Record row) {
    return new WorkClock(
        ClockKind.valueOf(row.get(WORK_ITEM.CLOCK)),
        row.get(WORK_ITEM.STARTED_AT),
        Duration.ofSeconds(row.get(WORK_ITEM.PAUSED_SECONDS)),
        row.get(WORK_ITEM.PAUSED_SINCE),
        row.get(WORK_ITEM.DUE_AT));
  }

  private static Stop.@Nullable Reason stop(@Nullable String name) {
    return name == null ? null : Stop.Reason.valueOf(name);
  }
}
