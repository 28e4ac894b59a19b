package jp.passportweb.application.office;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.ApprovalRules;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;

/** The decision on what was examined: approve it, or give it back. EV: by a second person only. */
public final class DecideApproval {
  private final Desk desk;

  public DecideApproval(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome approve(RecordId record, OperatorId operator) {
    return decide(record, operator, RecordStatus.ISSUING);
  }

  public ReviewOutcome giveBack(RecordId record, OperatorId operator) {
    return decide(record, operator, RecordStatus.IN_REVIEW);
  }

  private ReviewOutcome decide(RecordId record, OperatorId operator, RecordStatus next) {
    Optional<OpenCase> found = desk.lay(record, operator);
    if (found.isEmpty()) {
      return Desk.refused(new ReviewRefusal.NoSuchRecord());
    }
    OpenCase open = found.get();
    Optional<ReviewRefusal> refusal =
        next == RecordStatus.ISSUING
            ? ApprovalRules.refusal(
                open.review(), open.record().status(), open.service().level(), open.operator())
            : mayGiveBack(open);
    return refusal.map(Desk::refused).orElseGet(() -> store(open, next, desk.now()));
  }

  private static Optional<ReviewRefusal> mayGiveBack(OpenCase open) {
    if (!open.operator().role().mayApprove()) {
      return Optional.of(new ReviewRefusal.NotYourRole());
    }
    RecordStatus status = open.record().status();
    return status == RecordStatus.AWAITING_APPROVAL
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.WrongStatus(status));
  }

  private ReviewOutcome store(OpenCase open, RecordStatus next, Instant now) {
    boolean approved = next == RecordStatus.ISSUING;
    Review review =
        approved ? open.review().approved(Desk.decision(open, now)) : open.review().examined(null);
    boolean fourEyes = ApprovalRules.needsFourEyes(open.service().level());
    if (!desk.reviews.save(review, fourEyes)
        || !desk.records.update(open.record().become(next, now))) {
      return Desk.changed();
    }
    desk.note(open, approved ? "review.approved" : "review.given-back", Map.of(), now);
    if (approved) {
      desk.tell(open, RecordEvent.Kind.APPROVED, "", now);
    }
    return new ReviewOutcome.Done();
  }
}
