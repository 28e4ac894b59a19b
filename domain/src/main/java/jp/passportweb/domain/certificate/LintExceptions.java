package jp.passportweb.domain.certificate;

import java.time.LocalDate;
import java.util.List;

/** The exceptions that this system was built with (LINT-1). */
public record LintExceptions(List<LintException> all) {
  public static final LintExceptions NONE = new LintExceptions(List.of());

  public LintExceptions {
    all = List.copyOf(all);
  }

  /** The findings, those that are excepted on the day as notices. */
  public List<LintFinding> applied(List<LintFinding> findings, LocalDate day) {
    return findings.stream().map(finding -> applied(finding, day)).toList();
  }

  private LintFinding applied(LintFinding finding, LocalDate day) {
    LintFinding left = finding;
    for (LintException exception : all) {
      left = exception.appliedTo(left, day);
    }
    return left;
  }
}
