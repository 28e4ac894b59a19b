package jp.passportweb.application.problemreport;

import java.util.List;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.problemreport.ReportRefusal;

/** What came of a step on a problem report. */
public sealed interface ReportStep {
  /** The step was taken. */
  record Done() implements ReportStep {}

  /** The step was not taken, and why. */
  record Refused(ReportRefusal refusal) implements ReportStep {}

  /** What was typed cannot be taken. */
  record Invalid(List<FieldProblem> problems) implements ReportStep {}
}
