package jp.passportweb.domain.review;

import java.util.List;
import jp.passportweb.domain.certificate.LintFinding;

/** Who can mend what keeps an application from going on (LINT-1). */
public final class StopRules {
  private StopRules() {}

  /** What is to be mended first: a key that nobody may certify makes all else idle. */
  public static Stop.Reason reason(List<Outstanding> hindrances) {
    if (hindrances.stream().anyMatch(StopRules::isTheKeys)) {
      return Stop.Reason.SIGNING_REQUEST;
    }
    if (hindrances.stream().anyMatch(h -> h instanceof Outstanding.RuleBroken)) {
      return Stop.Reason.RULE;
    }
    return hindrances.stream().allMatch(StopRules::isANames)
        ? Stop.Reason.NAMES
        : Stop.Reason.EVIDENCE;
  }

  private static boolean isANames(Outstanding hindrance) {
    return hindrance instanceof Outstanding.NameUnproven
        || hindrance instanceof Outstanding.NameForbidden;
  }

  private static boolean isTheKeys(Outstanding hindrance) {
    return switch (hindrance) {
      case Outstanding.RuleBroken(LintFinding finding) -> finding.isTheKeys();
      case Outstanding.SigningRequest _ -> true;
      case Outstanding.Document _,
          Outstanding.Unproven _,
          Outstanding.Contradicted _,
          Outstanding.Unexplained _,
          Outstanding.NameUnproven _,
          Outstanding.NameForbidden _,
          Outstanding.TelephoneConfirmationMissing _,
          Outstanding.Conversation _,
          Outstanding.TooOld _ ->
          false;
    };
  }
}
