package jp.passportweb.pki.independent;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.certificate.IndependentLinter;
import jp.passportweb.domain.certificate.LintExceptions;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.signingrequest.Der;

/** Several linters as one; what is excepted of their words stops nothing. */
public final class ExceptedLinters implements IndependentLinter {
  private final List<IndependentLinter> all;
  private final LintExceptions exceptions;
  private final InstantSource clock;

  public ExceptedLinters(
      List<? extends IndependentLinter> all, LintExceptions exceptions, InstantSource clock) {
    this.all = List.copyOf(all);
    this.exceptions = exceptions;
    this.clock = clock;
  }

  @Override
  public List<LintFinding> lint(Der toBeSigned) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ValidityRules.TOKYO);
    List<LintFinding> said =
        all.stream().flatMap(linter -> linter.lint(toBeSigned).stream()).toList();
    return exceptions.applied(said, today);
  }
}
