package jp.passportweb.domain.review;

import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationReason;

/**
 * Who may examine, refuse and comment, and when an examination is complete (REQUIREMENTS §4, §5).
 */
public final class ExaminationRules {
  private ExaminationRules() {}

  /** The reason why this operator may not gather evidence now, or nothing. */
  public static Optional<ReviewRefusal> whyNotExamine(RecordStatus status, Operator operator) {
    boolean examined = status != RecordStatus.ACCEPTED && status != RecordStatus.IN_REVIEW;
    return whyNotComment(operator)
        .or(() -> examined ? Optional.of(new ReviewRefusal.WrongStatus(status)) : Optional.empty());
  }

  /** The reason why this operator may not refuse the application now, or nothing. */
  public static Optional<ReviewRefusal> whyNotRefuse(RecordStatus status, Operator operator) {
    return whyNotComment(operator)
        .or(() ->
            status.mayBecome(RecordStatus.REFUSED)
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.WrongStatus(status)));
  }

  /**
   * The reason why a record of this kind is not completed by the office in one step, or nothing.
   */
  public static Optional<ReviewRefusal> whyNotComplete(RequestType type) {
    return switch (type) {
      case CONTACT_CHANGE, TERMINATION -> Optional.empty();
      case NEW, RENEWAL, CONTINUATION, REISSUE, SERVICE_SWITCH, REVOCATION, CANCELLATION ->
          Optional.of(new ReviewRefusal.NotForThisKind(type));
    };
  }

  /** The reason why this operator may not comment, or nothing. */
  public static Optional<ReviewRefusal> whyNotComment(Operator operator) {
    return operator.role().may(Capability.EXAMINE)
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.NotYourRole());
  }

  /**
   * A compromise that was reported is not refused by one person: the clock runs (BR 4.9.1.1,
   * REV-2).
   */
  public static Optional<ReviewRefusal> whyNotRefuse(Request request, Review review) {
    if (!isCompromise(request)) {
      return Optional.empty();
    }
    return Optional.of(
        review.isDeniedByTelephone()
            ? new ReviewRefusal.SecondPersonRefuses()
            : new ReviewRefusal.CannotBeRefused());
  }

  /**
   * REV-6: two people refuse it where the contact whom the service called denied it: then nobody
   * has reported anything.
   */
  public static Optional<ReviewRefusal> whyNotRefuseClaim(Request request, Review review) {
    if (!isCompromise(request)) {
      return Optional.of(new ReviewRefusal.NoClaim());
    }
    return review.isDeniedByTelephone()
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.CannotBeRefused());
  }

  /** REV-6: who claims a compromise is asked what proves it. */
  public static Optional<ReviewRefusal> whyNotQuestion(Request request) {
    return isCompromise(request) ? Optional.empty() : Optional.of(new ReviewRefusal.NoClaim());
  }

  /**
   * The reason why a revocation is not done without a confirmation: it was denied. What proves a
   * compromise revokes all the same (BR 4.9.1.1 (3)).
   */
  public static Optional<ReviewRefusal> whyNotUnconfirmed(Request request, Review review) {
    return review.isDeniedByTelephone() && !isCompromise(request)
        ? Optional.of(new ReviewRefusal.DeniedByTelephone())
        : Optional.empty();
  }

  private static boolean isCompromise(Request request) {
    return request instanceof Request.Revocation(var _, var reason)
        && reason == RevocationReason.KEY_COMPROMISE;
  }

  /** The reason why this operator may not ask the customer for another CSR now, or nothing. */
  public static Optional<ReviewRefusal> whyNotAskSigningRequest(
      RecordStatus status, RequestType type, Review review, Operator operator) {
    if (!type.certifies()) {
      return whyNotComment(operator).or(() -> Optional.of(new ReviewRefusal.NotForThisKind(type)));
    }
    boolean undecided =
        status == RecordStatus.IN_REVIEW || status == RecordStatus.AWAITING_APPROVAL;
    return whyNotComment(operator)
        .or(() ->
            undecided && !review.isStoppedFor(Stop.Reason.SIGNING_REQUEST)
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.WrongStatus(status)));
  }
}
