package jp.passportweb.application.proposal;

import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.proposal.ProposalRefusal;

/** What came of a step on a proposal. */
public sealed interface ProposalOutcome {
  /** The step was taken. */
  record Done(UUID proposal) implements ProposalOutcome {}

  /** The step was not taken, and why. */
  record Refused(ProposalRefusal refusal) implements ProposalOutcome {}

  /** What was typed cannot be taken. */
  record Invalid(List<FieldProblem> problems) implements ProposalOutcome {}
}
