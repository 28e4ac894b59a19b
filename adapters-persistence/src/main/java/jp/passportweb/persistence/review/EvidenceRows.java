package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.review.Piece.AT;
import static jp.passportweb.persistence.review.Piece.BY;
import static jp.passportweb.persistence.review.Piece.TEXT;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.Explanation;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.persistence.jooq.tables.records.ReviewCommentRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewDecisionRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewDocumentRecord;
import jp.passportweb.persistence.jooq.tables.records.ReviewExplanationRecord;
import jp.passportweb.persistence.jooq.tables.records.TelephoneConfirmationRecord;
import org.jooq.Record;

/**
 * Rows of what is noted on a record itself; the record's id is set by the caller. They are read as
 * pieces of a review.
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

  static ReviewExplanationRecord of(Explanation explanation) {
    ReviewExplanationRecord row = new ReviewExplanationRecord();
    row.setDifference(explanation.difference());
    row.setBody(explanation.text());
    row.setWrittenBy(explanation.by().value());
    row.setWrittenAt(explanation.at());
    return row;
  }

  static Explanation explanation(Record row) {
    return new Explanation(
        row.get(TEXT.get(0)),
        row.get(TEXT.get(1)),
        new OperatorId(row.get(BY.get(0))),
        row.get(AT.get(0)));
  }

  static ReviewDecisionRecord of(Decided decided) {
    ReviewDecisionRecord row = new ReviewDecisionRecord();
    row.setKind(decided.kind().name());
    row.setDecidedBy(decided.by().value());
    row.setDecidedAt(decided.at());
    row.setReason(decided.reason());
    row.setChecked(
        decided.checked().stream().map(CrossCheck.Line::name).collect(Collectors.joining("\n")));
    row.setGround(Optional.ofNullable(decided.ground()).map(RefusalCode::text).orElse(null));
    return row;
  }

  static Decided decided(Record row) {
    return new Decided(
        Decided.Kind.valueOf(row.get(TEXT.get(0))),
        new OperatorId(row.get(BY.get(0))),
        row.get(AT.get(0)),
        row.get(TEXT.get(1)),
        row.get(TEXT.get(2)).lines().map(CrossCheck.Line::valueOf).toList(),
        Optional.ofNullable(row.get(TEXT.get(3))).map(RefusalCode::new).orElse(null));
  }

  static TelephoneConfirmationRecord of(TelephoneConfirmation confirmation) {
    TelephoneConfirmationRecord row = new TelephoneConfirmationRecord();
    row.setCalledNumber(confirmation.calledNumber());
    row.setNumberEvidence(confirmation.number().value());
    row.setAsked(confirmation.asked());
    row.setCallBackAt(confirmation.callBackAt());
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
        new EvidenceId(row.get(BY.get(1))),
        row.get(AT.get(0)),
        row.get(TEXT.get(1)),
        row.get(TEXT.get(2)),
        TelephoneConfirmation.Result.valueOf(row.get(TEXT.get(3))),
        row.get(AT.get(2)),
        new OperatorId(row.get(BY.get(0))),
        row.get(AT.get(1)));
  }

  static ReviewCommentRecord of(Comment comment) {
    ReviewCommentRecord row = new ReviewCommentRecord();
    row.setKind(comment.kind().name());
    row.setBody(comment.text());
    row.setWrittenBy(Optional.ofNullable(comment.by()).map(OperatorId::value).orElse(null));
    row.setWrittenAt(comment.at());
    return row;
  }

  static Comment comment(Record row) {
    return new Comment(
        Comment.Kind.valueOf(row.get(TEXT.get(1))),
        row.get(TEXT.get(0)),
        Optional.ofNullable(row.get(BY.get(0))).map(OperatorId::new).orElse(null),
        row.get(AT.get(0)));
  }
}
