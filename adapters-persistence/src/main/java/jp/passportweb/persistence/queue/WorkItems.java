package jp.passportweb.persistence.queue;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.RECORD_TERM;
import static jp.passportweb.persistence.jooq.Tables.WORK_ITEM;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.ClockRules;
import jp.passportweb.domain.queue.Identifiers;
import jp.passportweb.domain.queue.OfficePractice;
import jp.passportweb.domain.queue.WorkClock;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.Turn;
import jp.passportweb.persistence.jooq.tables.records.WorkItemRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of the queue beside the records; each change comes here as well (QUE-1). */
@Singleton
public final class WorkItems {
  private final DSLContext sql;
  private final OfficePractice practice;

  WorkItems(DSLContext sql, OfficePractice practice) {
    this.sql = sql;
    this.practice = practice;
  }

  public void added(ApplicationRecord record) {
    boolean ended = !record.status().isOpen();
    if (!ended) {
      WorkItemRecord row = WorkItemRows.fresh(record);
      fill(row, record, null);
      sql.executeInsert(row);
    }
    addTerms(record.id(), Identifiers.of(record), ended);
  }

  public void changed(ApplicationRecord record) {
    if (record.status().isOpen()) {
      Optional.ofNullable(sql.fetchOne(WORK_ITEM, is(record.id())))
          .ifPresent(row -> {
            fill(row, record, WorkItemRows.clock(row));
            store(row);
          });
    } else {
      ended(record.id());
    }
    if (record.status() == RecordStatus.REVOKED) {
      relieve(record.id(), record.changedAt());
    }
    if (record.contract() != null) {
      addTerms(
          record.id(),
          List.of(Identifiers.folded(record.contract().text())),
          !record.status().isOpen());
    }
  }

  /** Who has it in hand, and what stops it. */
  public void reviewed(Review review) {
    WorkItemRecord row = sql.fetchOne(WORK_ITEM, is(review.record()));
    if (row == null) {
      return;
    }
    row.setHolder(Optional.ofNullable(review.examiner()).map(OperatorId::value).orElse(null));
    row.setStoppedFor(
        Optional.ofNullable(review.stop()).map(stop -> stop.reason().name()).orElse(null));
    Instant at = changedAt(review);
    if (at != null) {
      rewind(row, at);
    }
    row.setWaits(WorkItemRows.waits(row));
    store(row);
  }

  /** Whose turn it is in the conversation with the applicant (CNV-2). */
  public void said(RecordId record, Comment comment) {
    WorkItemRecord row =
        comment.kind() == Comment.Kind.NOTE ? null : sql.fetchOne(WORK_ITEM, is(record));
    if (row != null) {
      row.setTurn(Turn.valueOf(row.getTurn()).after(comment.kind()).name());
      rewind(row, comment.at());
      row.setWaits(WorkItemRows.waits(row));
      store(row);
    }
  }

  /** Whether it was given back, and not decided on since (BAK-1). */
  public void decided(RecordId record, Decided decided) {
    sql.update(WORK_ITEM)
        .set(WORK_ITEM.RETURNED, decided.kind() == Decided.Kind.GIVEN_BACK)
        .where(is(record))
        .execute();
  }

  private void rewind(WorkItemRecord row, Instant at) {
    WorkClock clock = WorkItemRows.clock(row);
    if (!clock.kind().isLegal()) {
      WorkItemRows.fillClock(
          row,
          ClockRules.working(
              practice,
              RecordStatus.valueOf(row.getStatus()),
              row.getAppliedAt(),
              clock,
              WorkItemRows.waits(row),
              at));
    }
  }

  /** The certificate of a record has this serial number. */
  public void issued(RecordId record, SerialNumber serial) {
    addTerms(record, List.of(Identifiers.folded(serial.hex())), false);
  }

  /** Where the record changes as well, its own change tells the time. */
  private static @Nullable Instant changedAt(Review review) {
    return Optional.ofNullable(review.stop())
        .map(Stop::at)
        .or(() -> Optional.ofNullable(review.examined()).map(Decision::at))
        .orElse(null);
  }

  private void fill(WorkItemRecord row, ApplicationRecord record, @Nullable WorkClock before) {
    row.setStatus(record.status().name());
    row.setAwaitsDocuments(record.awaitsDocuments());
    row.setWaits(WorkItemRows.waits(row));
    WorkItemRows.fillClock(
        row,
        ClockRules.clock(
            practice, record, before, row.getWaits(), baseIsRevoked(record), record.changedAt()));
  }

  private boolean baseIsRevoked(ApplicationRecord record) {
    return record.request() instanceof Request.Reissue reissue
        && reissue.keyCompromised()
        && sql.fetchExists(
            APPLICATION_RECORD,
            APPLICATION_RECORD
                .ID
                .eq(reissue.base().value())
                .and(APPLICATION_RECORD.STATUS.eq(RecordStatus.REVOKED.name())));
  }

  /** The certificate is revoked that reissues ask to be revoked soon. */
  private void relieve(RecordId base, Instant at) {
    sql.fetch(WORK_ITEM, WORK_ITEM.BASE_RECORD.eq(base.value()), WORK_ITEM.KEY_COMPROMISED.isTrue())
        .forEach(row -> {
          WorkItemRows.fillClock(
              row,
              ClockRules.working(
                  practice,
                  RecordStatus.valueOf(row.getStatus()),
                  row.getAppliedAt(),
                  null,
                  row.getWaits(),
                  at));
          store(row);
        });
  }

  private void ended(RecordId record) {
    if (sql.deleteFrom(WORK_ITEM).where(is(record)).execute() > 0) {
      sql.update(RECORD_TERM)
          .set(RECORD_TERM.ENDED, true)
          .where(RECORD_TERM.RECORD_ID.eq(record.value()))
          .execute();
    }
  }

  private void addTerms(RecordId record, Collection<String> terms, boolean ended) {
    var insert =
        sql.insertInto(RECORD_TERM, RECORD_TERM.RECORD_ID, RECORD_TERM.TERM, RECORD_TERM.ENDED);
    for (String term : terms) {
      insert = insert.values(record.value(), term, ended);
    }
    insert.onConflictDoNothing().execute();
  }

  private static void store(WorkItemRecord row) {
    if (row.modified()) {
      row.update();
    }
  }

  private static Condition is(RecordId record) {
    return WORK_ITEM.RECORD_ID.eq(record.value());
  }
}
