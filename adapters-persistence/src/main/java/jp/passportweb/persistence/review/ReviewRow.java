package jp.passportweb.persistence.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.persistence.jooq.tables.records.ReviewRecord;
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

  static @Nullable OperatorId operator(@Nullable UUID id) {
    return id == null ? null : new OperatorId(id);
  }

  static @Nullable Decision decision(@Nullable UUID by, @Nullable Instant at) {
    return by == null || at == null ? null : new Decision(new OperatorId(by), at);
  }

  static @Nullable Stop stop(@Nullable String reason, @Nullable Instant at) {
    return reason == null || at == null ? null : new Stop(Stop.Reason.valueOf(reason), at);
  }

  private static @Nullable UUID by(@Nullable Decision decision) {
    return decision == null ? null : decision.by().value();
  }

  private static @Nullable Instant at(@Nullable Decision decision) {
    return decision == null ? null : decision.at();
  }
}
