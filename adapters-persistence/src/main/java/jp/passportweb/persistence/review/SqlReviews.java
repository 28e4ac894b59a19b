package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.REVIEW;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_CHECK;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_DOCUMENT;

import jakarta.inject.Singleton;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.review.Check;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.persistence.jooq.tables.records.ReviewCheckRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewCommentRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewDocumentRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewRecord;
import jp.passportweb.persistence.jooq.tables.records.TelephoneConfirmationRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Reviews} in the database. */
@Singleton
final class SqlReviews implements Reviews {
  private final DSLContext sql;

  SqlReviews(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Review of(RecordId record) {
    EvidenceReader evidence = new EvidenceReader(sql, record.value());
    @Nullable ReviewRecord row = sql.fetchOne(REVIEW, REVIEW.RECORD_ID.eq(record.value()));
    return new Review(
        record,
        row == null ? null : ReviewRow.operator(row.getExaminer()),
        evidence.documents(),
        evidence.checks(),
        evidence.telephoneConfirmations(),
        evidence.comments(),
        row == null ? null : ReviewRow.decision(row.getExaminedBy(), row.getExaminedAt()),
        row == null ? null : ReviewRow.decision(row.getApprovedBy(), row.getApprovedAt()),
        row == null ? 0 : row.getVersion());
  }

  /** What once needed four eyes always needs them. */
  @Override
  public boolean save(Review review, boolean fourEyes) {
    lock(review.record());
    ReviewRecord row = ReviewRow.of(review, fourEyes);
    if (review.version() == 0) {
      return sql.insertInto(REVIEW).set(row).onConflictDoNothing().execute() == 1;
    }
    return sql.update(REVIEW)
            .set(REVIEW.EXAMINER, row.getExaminer())
            .set(REVIEW.FOUR_EYES, fourEyes ? DSL.inline(true) : REVIEW.FOUR_EYES)
            .set(REVIEW.EXAMINED_BY, row.getExaminedBy())
            .set(REVIEW.EXAMINED_AT, row.getExaminedAt())
            .set(REVIEW.APPROVED_BY, row.getApprovedBy())
            .set(REVIEW.APPROVED_AT, row.getApprovedAt())
            .set(REVIEW.VERSION, row.getVersion())
            .where(REVIEW.RECORD_ID.eq(row.getRecordId()))
            .and(REVIEW.VERSION.eq(review.version()))
            .execute()
        == 1;
  }

  @Override
  public void add(RecordId record, ReceivedDocument document) {
    ReviewDocumentRecord row = EvidenceRows.of(document);
    row.setRecordId(record.value());
    sql.insertInto(REVIEW_DOCUMENT).set(row).onConflictDoNothing().execute();
  }

  @Override
  public void removeDocument(RecordId record, DocumentCode document) {
    sql.deleteFrom(REVIEW_DOCUMENT)
        .where(REVIEW_DOCUMENT.RECORD_ID.eq(record.value()))
        .and(REVIEW_DOCUMENT.CODE.eq(document.text()))
        .execute();
  }

  @Override
  public void add(RecordId record, Check check) {
    lock(record);
    ReviewCheckRecord row = EvidenceRows.of(check);
    row.setRecordId(record.value());
    sql.deleteFrom(REVIEW_CHECK)
        .where(REVIEW_CHECK.RECORD_ID.eq(record.value()))
        .and(REVIEW_CHECK.KIND.eq(check.kind().name()))
        .execute();
    sql.executeInsert(row);
  }

  @Override
  public void add(RecordId record, TelephoneConfirmation confirmation) {
    TelephoneConfirmationRecord row = EvidenceRows.of(confirmation);
    row.setRecordId(record.value());
    sql.executeInsert(row);
  }

  @Override
  public void add(RecordId record, Comment comment) {
    ReviewCommentRecord row = EvidenceRows.of(comment);
    row.setRecordId(record.value());
    sql.executeInsert(row);
  }

  /**
   * Two first steps at once would else both find no review, and two checks of one kind both nothing
   * to replace.
   */
  private void lock(RecordId record) {
    sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.ID.eq(record.value()))
        .forUpdate()
        .fetch();
  }
}
