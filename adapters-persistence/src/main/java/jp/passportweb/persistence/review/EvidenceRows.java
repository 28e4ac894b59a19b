package jp.passportweb.persistence.review;

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

/** Rows of the four evidence tables; the record's id is set by the caller. */
final class EvidenceRows {
  private EvidenceRows() {}

  static ReviewDocumentRecord of(ReceivedDocument document) {
    ReviewDocumentRecord row = new ReviewDocumentRecord();
    row.setCode(document.document().text());
    row.setReceivedBy(document.receivedBy().value());
    row.setReceivedAt(document.receivedAt());
    return row;
  }

  static ReceivedDocument document(ReviewDocumentRecord row) {
    return new ReceivedDocument(
        new DocumentCode(row.getCode()),
        new OperatorId(row.getReceivedBy()),
        row.getReceivedAt(),
        ReviewRow.decision(row.getTakenBackBy(), row.getTakenBackAt()));
  }

  static ReviewCheckRecord of(Check check) {
    ReviewCheckRecord row = new ReviewCheckRecord();
    row.setKind(check.kind().name());
    row.setSource(check.source());
    row.setCheckedBy(check.checkedBy().value());
    row.setCheckedAt(check.checkedAt());
    return row;
  }

  static Check check(ReviewCheckRecord row) {
    return new Check(
        Check.Kind.valueOf(row.getKind()),
        row.getSource(),
        new OperatorId(row.getCheckedBy()),
        row.getCheckedAt());
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

  static TelephoneConfirmation confirmation(TelephoneConfirmationRecord row) {
    return new TelephoneConfirmation(
        row.getCalledNumber(),
        TelephoneConfirmation.NumberSource.valueOf(row.getNumberSource()),
        row.getCalledAt(),
        row.getSpokeWith(),
        TelephoneConfirmation.Result.valueOf(row.getOutcome()),
        new OperatorId(row.getRecordedBy()),
        row.getRecordedAt());
  }

  static ReviewCommentRecord of(Comment comment) {
    ReviewCommentRecord row = new ReviewCommentRecord();
    row.setBody(comment.text());
    row.setWrittenBy(comment.by().value());
    row.setWrittenAt(comment.at());
    return row;
  }

  static Comment comment(ReviewCommentRecord row) {
    return new Comment(row.getBody(), new OperatorId(row.getWrittenBy()), row.getWrittenAt());
  }
}
