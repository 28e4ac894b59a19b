package jp.passportweb.domain.review;

import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;

/** Who may approve what (REQUIREMENTS §4, §6.7). */
public final class ApprovalRules {
  private ApprovalRules() {}

  /**
   * The reason why this operator may not approve now, or nothing.
   *
   * @param collectors of the evidence that is used
   * @param fourEyes whether two people are asked for
   */
  public static Optional<ReviewRefusal> refusal(
      Review review,
      Set<OperatorId> collectors,
      RecordStatus status,
      boolean fourEyes,
      Operator approver) {
    boolean tookPart =
        review.gathered().participants().contains(approver.id())
            || collectors.contains(approver.id());
    return whyNotIn(RecordStatus.AWAITING_APPROVAL, status, approver)
        .or(() ->
            fourEyes && tookPart
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
