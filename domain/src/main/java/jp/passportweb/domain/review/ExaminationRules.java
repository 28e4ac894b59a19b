package jp.passportweb.domain.review;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.ValidationLevel;

/** When an examination is complete (REQUIREMENTS §4, §5). */
public final class ExaminationRules {
  private ExaminationRules() {}

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
