package jp.passportweb.domain.certificate;

import java.time.LocalDate;

/**
 * A word of another linter that does not stop issuance here, and why: data, applied exactly
 * (LINT-1). Our own rules know none; they are mended.
 *
 * @param linter whose word it is
 * @param code the linter's name of the rule, whole
 * @param from the first day on which it counts
 * @param reason why what the linter says is no fault
 * @param source where that is written
 */
public record LintException(
    String linter, String code, LocalDate from, String reason, String source) {
  public LintException {
    if (linter.isBlank() || code.isBlank() || reason.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("an exception names linter, code, reason and source");
    }
  }

  private boolean covers(LintFinding.Foreign finding, LocalDate day) {
    return finding.linter().equals(linter) && finding.code().equals(code) && !day.isBefore(from);
  }

  /** The finding as a notice that says why it is none where this covers it, else as it is. */
  LintFinding appliedTo(LintFinding finding, LocalDate day) {
    return finding instanceof LintFinding.Foreign foreign && covers(foreign, day)
        ? new LintFinding.Foreign(
            linter, code, LintFinding.Severity.NOTICE, "excepted: " + reason + " (" + source + ")")
        : finding;
  }
}
