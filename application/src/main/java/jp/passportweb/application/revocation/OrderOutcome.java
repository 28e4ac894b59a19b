package jp.passportweb.application.revocation;

import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.revocation.OrderRefusal;

/** What came of a step on a revocation by the office. */
public sealed interface OrderOutcome {
  /** The step was taken. */
  record Done(UUID order) implements OrderOutcome {}

  /** The step was not taken, and why. */
  record Refused(OrderRefusal refusal) implements OrderOutcome {}

  /** What was typed cannot be taken. */
  record Invalid(List<FieldProblem> problems) implements OrderOutcome {}
}
