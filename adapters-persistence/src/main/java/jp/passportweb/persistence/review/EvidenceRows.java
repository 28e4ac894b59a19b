package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.review.Piece.AT;
import static jp.passportweb.persistence.review.Piece.BY;
import static jp.passportweb.persistence.review.Piece.TEXT;

import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Check;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.persistence.jooq.tables.records.ReviewCheckRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewCommentRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewDocumentRecord;
import jp.passportweb.persistence.jooq.tables.records.TelephoneConfirmationRecord;
import org.jooq.Record;

/**
 * Rows of the four evidence tables; the record's id is set by the caller. They are read as pieces
 * of a review.
 */
final class EvidenceRows {
  private EvidenceRows() {}

  static ReviewDocumentRecord of(ReceivedDocument document) {
    ReviewDocumentRecord row = new ReviewDocumentRecord();
    row.setCode(document.document().text());
    row.setReceivedBy(document.receivedBy().value());
    row.setReceivedAt(document.receivedAt());
    return row;
  }

  static ReceivedDocument document(Record row) {
    return new ReceivedDocument(
        new DocumentCode(row.get(TEXT.get(0))),
        new OperatorId(row.get(BY.get(0))),
        row.get(AT.get(0)),
        ReviewRow.decision(row.get(BY.get(1)), row.get(AT.get(1))));
  }

  static ReviewCheckRecord of(Check check) {
    ReviewCheckRecord row = new ReviewCheckRecord();
    row.setKind(check.kind().name());
    row.setSource(check.source());
    row.setCheckedBy(check.checkedBy().value());
    row.setCheckedAt(check.checkedAt());
    return row;
  }

  static Check check(Record row) {
    return new Check(
        Check.Kind.valueOf(row.get(TEXT.get(0))),
        row.get(TEXT.get(1)),
        new OperatorId(row.get(BY.get(0))),
        row.get(AT.get(0)));
  }

  static TelephoneConfirmationRecord of(TelephoneConfirmation confirmation) {
    TelephoneConfirmationRecord row = new TelephoneConfirmationRecord();
    row.setCalledNumber(confirmation.calledNumber());
    row.setNumberSource(confirmation.numberSource().name());
    row.setCalledAt(confirmation.calledAt());
    row.setSpokeWith(confirmation.spokeWith());
    row.setOutcome(confirmation.result().name());
    row.setRecordedBy(confirmation.recordedBy().value());
    row.setRecordedAt(confirmation.recordedAt());
    return row;
  }

  static TelephoneConfirmation confirmation(Record row) {
    return new TelephoneConfirmation(
        row.get(TEXT.get(0)),
        TelephoneConfirmation.NumberSource.valueOf(row.get(TEXT.get(1))),
        row.get(AT.get(0)),
        row.get(TEXT.get(2)),
        TelephoneConfirmation.Result.valueOf(row.get(TEXT.get(3))),
        new OperatorId(row.get(BY.get(0))),
        row.get(AT.get(1)));
  }

  static ReviewCommentRecord of(Comment comment) {
    ReviewCommentRecord row = new ReviewCommentRecord();
    row.setBody(comment.text());
    row.setWrittenBy(comment.by().value());
    row.setWrittenAt(comment.at());
    return row;
  }

  static Comment comment(Record row) {
    return new Comment(
        row.get(TEXT.get(0)), new OperatorId(row.get(BY.get(0))), row.get(AT.get(0)));
  }
}
