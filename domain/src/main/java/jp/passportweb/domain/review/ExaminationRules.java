package jp.passportweb.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ValidationLevel;
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
   * A compromise that was reported is not refused: the clock runs (BR 4.9.1.1, REV-2). It is where
   * the contact whom the service called denied it: then nobody has reported anything.
   */
  public static Optional<ReviewRefusal> whyNotRefuse(Request request, Review review) {
    return isCompromise(request) && !review.isDeniedByTelephone()
        ? Optional.of(new ReviewRefusal.CannotBeRefused())
        : Optional.empty();
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

  /**
   * The points to look into; control of names is none, for nobody proves it by hand (DCV-2). EV
   * asks for the signer's authority as well (EVG 3.2.2.8). What needs no certificate is confirmed
   * by telephone, and a contact change is read besides (CHG-1).
   */
  public static List<Check.Kind> checksFor(RequestType type, ValidationLevel level) {
    return switch (type) {
      case NEW, RENEWAL, CONTINUATION, REISSUE, SERVICE_SWITCH -> certifying(level);
      case CONTACT_CHANGE -> List.of(Check.Kind.APPLICATION_CONTENT);
      case REVOCATION, TERMINATION, CANCELLATION -> List.of();
    };
  }

  private static List<Check.Kind> certifying(ValidationLevel level) {
    List<Check.Kind> kinds =
        new ArrayList<>(
            List.of(
                Check.Kind.APPLICATION_CONTENT,
                Check.Kind.LEGAL_EXISTENCE,
                Check.Kind.PHYSICAL_ADDRESS));
    if (level == ValidationLevel.EV) {
      kinds.add(Check.Kind.SIGNING_AUTHORITY);
    }
    return List.copyOf(kinds);
  }
}
