package jp.passportweb.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.operator.Operator;

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

  /** The reason why this operator may not comment, or nothing. */
  public static Optional<ReviewRefusal> whyNotComment(Operator operator) {
    return operator.role().mayExamine()
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.NotYourRole());
  }

  /** The points to look into; EV asks for the signer's authority as well (EVG 3.2.2.8). */
  public static List<Check.Kind> checksFor(ValidationLevel level) {
    List<Check.Kind> kinds =
        new ArrayList<>(
            List.of(
                Check.Kind.APPLICATION_CONTENT,
                Check.Kind.LEGAL_EXISTENCE,
                Check.Kind.PHYSICAL_ADDRESS,
                Check.Kind.DOMAIN_CONTROL));
    if (level == ValidationLevel.EV) {
      kinds.add(Check.Kind.SIGNING_AUTHORITY);
    }
    return List.copyOf(kinds);
  }

  /** What is still missing; nothing when the examination can be finished. */
  public static List<Outstanding> outstanding(
      Review review, ValidationLevel level, List<DocumentRequirement> required) {
    List<Outstanding> outstanding = new ArrayList<>();
    required.stream()
        .filter(d -> !review.hasReceived(d.code()))
        .forEach(d -> outstanding.add(new Outstanding.Document(d.code())));
    checksFor(level).stream()
        .filter(kind -> !review.hasChecked(kind))
        .forEach(kind -> outstanding.add(new Outstanding.Unchecked(kind)));
    if (!review.isConfirmedByTelephone()) {
      outstanding.add(new Outstanding.TelephoneConfirmationMissing());
    }
    return List.copyOf(outstanding);
  }
}
