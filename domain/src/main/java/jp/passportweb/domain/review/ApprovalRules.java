package jp.passportweb.domain.review;

import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** Who may approve what (REQUIREMENTS §4, §6.7). */
public final class ApprovalRules {
  private ApprovalRules() {}

  /** EV needs two people. */
  public static boolean needsFourEyes(ValidationLevel level) {
    return level == ValidationLevel.EV;
  }

  /** The reason why this operator may not approve now, or nothing. */
  public static Optional<ReviewRefusal> refusal(
      Review review,
      ReusedEvidence reused,
      RecordStatus status,
      ValidationLevel level,
      Operator approver) {
    boolean examinedToo =
        review.evidence().gatherers().contains(approver.id())
            || reused.gatherers().contains(approver.id());
    return whyNotIn(RecordStatus.AWAITING_APPROVAL, status, approver)
        .or(() ->
            needsFourEyes(level) && examinedToo
                ? Optional.of(new ReviewRefusal.ApproverExamined())
                : Optional.empty());
  }

  /** The reason why this operator may not give the record back to examination, or nothing. */
  public static Optional<ReviewRefusal> whyNotGiveBack(RecordStatus status, Operator approver) {
    return whyNotIn(RecordStatus.AWAITING_APPROVAL, status, approver);
  }

  /** The reason why this operator may not have the certificate issued at once, or nothing. */
  public static Optional<ReviewRefusal> whyNotIssue(RecordStatus status, Operator approver) {
    return whyNotIn(RecordStatus.ISSUING, status, approver);
  }

  private static Optional<ReviewRefusal> whyNotIn(
      RecordStatus needed, RecordStatus status, Operator approver) {
    if (!approver.role().may(Capability.APPROVE)) {
      return Optional.of(new ReviewRefusal.NotYourRole());
    }
    return status == needed ? Optional.empty() : Optional.of(new ReviewRefusal.WrongStatus(status));
  }
}
