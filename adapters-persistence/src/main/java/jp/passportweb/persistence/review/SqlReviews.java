package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.REVIEW;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_DOCUMENT;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.AskedAgain;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.review.Explanation;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.persistence.jooq.tables.records.DocumentAskedAgainRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewCommentRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewDecisionRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewDocumentRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewExplanationRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewRecord;
import jp.passportweb.persistence.jooq.tables.records.TelephoneConfirmationRecord;
import jp.passportweb.persistence.queue.WorkItems;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** {@link Reviews} in the database. */
@Singleton
final class SqlReviews implements Reviews {
  private final DSLContext sql;
  private final ReviewReader reader;
  private final Parts parts;
  private final WorkItems work;

  SqlReviews(DSLContext sql, WorkItems work) {
    this.sql = sql;
    this.work = work;
    this.reader = new ReviewReader(sql);
    this.parts = new Parts(sql);
  }

  @Override
  public Review of(RecordId record) {
    return reader.of(record);
  }

  /** What once needed four eyes always needs them. */
  @Override
  public boolean save(Review review, boolean fourEyes, Set<OperatorId> collectors) {
    UUID record = review.record().value();
    boolean two = lock(review.record()) || fourEyes;
    Map<OperatorId, String> taken = new HashMap<>();
    collectors.forEach(by -> taken.put(by, Parts.GATHERER));
    Decision examined = review.examined();
    if (examined != null) {
      taken.put(examined.by(), Parts.GATHERER);
    }
    Decision approved = review.approved();
    if (two && approved != null) {
      taken.putIfAbsent(approved.by(), Parts.APPROVER);
    }
    parts.add(record, taken);
    boolean saved = store(ReviewRow.of(review, two), review.version());
    if (saved) {
      work.reviewed(review);
    }
    if (saved && approved == null) {
      parts.removeApprovers(record);
    }
    return saved;
  }

  @Override
  public List<RecordId> stoppedAmong(List<RecordId> records, Stop.Reason reason) {
    if (records.isEmpty()) {
      return List.of();
    }
    Set<UUID> stopped =
        sql.select(REVIEW.RECORD_ID)
            .from(REVIEW)
            .where(REVIEW.RECORD_ID.in(records.stream().map(RecordId::value).toList()))
            .and(REVIEW.STOPPED_FOR.eq(reason.name()))
            .fetchSet(REVIEW.RECORD_ID);
    return records.stream().filter(record -> stopped.contains(record.value())).toList();
  }

  private boolean store(ReviewRecord row, long version) {
    if (version == 0) {
      return sql.insertInto(REVIEW).set(row).onConflictDoNothing().execute() == 1;
    }
    return sql.update(REVIEW)
            .set(row)
            .where(REVIEW.RECORD_ID.eq(row.getRecordId()))
            .and(REVIEW.VERSION.eq(version))
            .execute()
        == 1;
  }

  @Override
  public void took(RecordId record, Set<OperatorId> part) {
    lock(record);
    parts.add(
        record.value(),
        part.stream().collect(Collectors.toMap(Function.identity(), _ -> Parts.GATHERER)));
  }

  @Override
  public void add(RecordId record, ReceivedDocument document) {
    ReviewDocumentRecord row = EvidenceRows.of(document);
    row.setRecordId(record.value());
    parts.add(record.value(), document.receivedBy(), Parts.GATHERER);
    sql.executeInsert(row);
  }

  @Override
  public void takeBack(RecordId record, DocumentCode document, Decision decision) {
    parts.add(record.value(), decision.by(), Parts.GATHERER);
    sql.update(REVIEW_DOCUMENT)
        .set(REVIEW_DOCUMENT.TAKEN_BACK_BY, decision.by().value())
        .set(REVIEW_DOCUMENT.TAKEN_BACK_AT, decision.at())
        .where(REVIEW_DOCUMENT.RECORD_ID.eq(record.value()))
        .and(REVIEW_DOCUMENT.CODE.eq(document.text()))
        .and(REVIEW_DOCUMENT.TAKEN_BACK_AT.isNull())
        .execute();
  }

  @Override
  public void add(RecordId record, AskedAgain asked) {
    DocumentAskedAgainRecord row = HandInRows.of(asked);
    row.setRecordId(record.value());
    parts.add(record.value(), asked.by(), Parts.GATHERER);
    sql.executeInsert(row);
  }

  @Override
  public void add(RecordId record, Explanation explanation) {
    ReviewExplanationRecord row = EvidenceRows.of(explanation);
    row.setRecordId(record.value());
    parts.add(record.value(), explanation.by(), Parts.GATHERER);
    sql.executeInsert(row);
  }

  @Override
  public void add(RecordId record, Decided decided) {
    ReviewDecisionRecord row = EvidenceRows.of(decided);
    row.setRecordId(record.value());
    sql.executeInsert(row);
    work.decided(record, decided);
  }

  @Override
  public void add(RecordId record, TelephoneConfirmation confirmation) {
    TelephoneConfirmationRecord row = EvidenceRows.of(confirmation);
    row.setRecordId(record.value());
    parts.add(record.value(), confirmation.recordedBy(), Parts.GATHERER);
    sql.executeInsert(row);
  }

  @Override
  public void add(RecordId record, Comment comment) {
    ReviewCommentRecord row = EvidenceRows.of(comment);
    row.setRecordId(record.value());
    sql.executeInsert(row);
    work.said(record, comment);
  }

  /**
   * Two first steps at once would else both find no review.
   *
   * @return whether it was reviewed as one that needs four eyes; what was waited for may not be
   *     seen in it, but then the review's version is another
   */
  private boolean lock(RecordId record) {
    Field<Boolean> fourEyes =
        DSL.field(
            DSL.select(REVIEW.FOUR_EYES)
                .from(REVIEW)
                .where(REVIEW.RECORD_ID.eq(APPLICATION_RECORD.ID)));
    return sql.select(fourEyes)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.ID.eq(record.value()))
        .forUpdate()
        .fetchOptional(fourEyes)
        .orElse(false);
  }
}
