package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.review.Piece.AT;
import static jp.passportweb.persistence.review.Piece.BY;
import static jp.passportweb.persistence.review.Piece.NUMBER;
import static jp.passportweb.persistence.review.Piece.TEXT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.review.Gathered;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.persistence.jooq.tables.records.ReviewRecord;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row of {@code review}: examiner and decisions. */
final class ReviewRow {
  private ReviewRow() {}

  /** The row as it is after saving, with the next version. */
  static ReviewRecord of(Review review, boolean fourEyes) {
    ReviewRecord row = new ReviewRecord();
    row.setRecordId(review.record().value());
    row.setExaminer(Optional.ofNullable(review.examiner()).map(OperatorId::value).orElse(null));
    row.setFourEyes(fourEyes);
    row.setExaminedBy(by(review.examined()));
    row.setExaminedAt(at(review.examined()));
    row.setApprovedBy(by(review.approved()));
    row.setApprovedAt(at(review.approved()));
    row.setApprovalPart(fourEyes && review.approved() != null ? Parts.APPROVER : null);
    row.setStoppedFor(
        Optional.ofNullable(review.stop()).map(stop -> stop.reason().name()).orElse(null));
    row.setStoppedAt(Optional.ofNullable(review.stop()).map(Stop::at).orElse(null));
    row.setVersion(review.version() + 1);
    return row;
  }

  /** The review of a piece that is one itself. */
  static Review review(
      RecordId record,
      Record row,
      Gathered gathered,
      List<Comment> comments,
      List<Decided> decisions) {
    return new Review(
        record,
        operator(row.get(BY.get(0))),
        gathered,
        comments,
        decisions,
        decision(row.get(BY.get(1)), row.get(AT.get(1))),
        decision(row.get(BY.get(2)), row.get(AT.get(2))),
        stop(row.get(TEXT.get(0)), row.get(AT.get(0))),
        row.get(NUMBER));
  }

  /** Evidence may come before anybody has the record in hand. */
  static Review unwritten(
      RecordId record, Gathered gathered, List<Comment> comments, List<Decided> decisions) {
    return new Review(record, null, gathered, comments, decisions, null, null, null, 0);
  }

  private static @Nullable OperatorId operator(@Nullable UUID id) {
    return id == null ? null : new OperatorId(id);
  }

  static @Nullable Decision decision(@Nullable UUID by, @Nullable Instant at) {
    return by == null || at == null ? null : new Decision(new OperatorId(by), at);
  }

  private static @Nullable Stop stop(@Nullable String reason, @Nullable Instant at) {
    return reason == null || at == null ? null : new Stop(Stop.Reason.valueOf(reason), at);
  }

  private static @Nullable UUID by(@Nullable Decision decision) {
    return decision == null ? null : decision.by().value();
  }

  private static @Nullable Instant at(@Nullable Decision decision) {
    return decision == null ? null : decision.at();
  }
}
