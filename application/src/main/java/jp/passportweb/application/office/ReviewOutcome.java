package jp.passportweb.application.office;

import java.util.List;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.review.ReviewRefusal;

/** What came of a step of the review. */
public sealed interface ReviewOutcome {
  /** The step was taken. */
  record Done() implements ReviewOutcome {}

  /** The step was not taken, and why. */
  record Refused(ReviewRefusal refusal) implements ReviewOutcome {}

  /** What was typed cannot be taken. */
  record Invalid(List<FieldProblem> problems) implements ReviewOutcome {}
}
