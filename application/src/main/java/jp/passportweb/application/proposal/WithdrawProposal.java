package jp.passportweb.application.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.proposal.ProposalRules;
import jp.passportweb.domain.review.Decision;

/** A proposal is not wanted any more, or not by the second person; why, is said in writing. */
@Assembled
public final class WithdrawProposal {
  /** The reason. */
  public static final String WHY = "proposalWhy";

  private final ProposalDesk desk;

  public WithdrawProposal(ProposalDesk desk) {
    this.desk = desk;
  }

  public ProposalOutcome withdraw(Operator operator, UUID id, String typedWhy) {
    return switch (LongText.parse(typedWhy)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ProposalOutcome.Invalid(List.of(new FieldProblem(WHY, problem)));
      case Parsed.Good<LongText>(LongText why) ->
          desk.take(
              ProposalDesk.Step.WITHDRAWN, operator, id, () -> take(operator, id, why.text()));
    };
  }

  private Optional<ProposalRefusal> take(Operator operator, UUID id, String why) {
    Optional<Proposal> found = desk.proposals.byId(id);
    if (found.isEmpty()) {
      return Optional.of(ProposalRefusal.NOT_FOUND);
    }
    Proposal proposal = found.get();
    Optional<ProposalRefusal> whyNot = ProposalRules.whyNotWithdraw(proposal, operator);
    if (whyNot.isPresent()) {
      return whyNot;
    }
    Instant now = desk.now();
    if (!desk.proposals.update(proposal.withdrawn(new Decision(operator.id(), now), why))) {
      return Optional.of(ProposalRefusal.CHANGED_MEANWHILE);
    }
    desk.note(proposal, operator, ProposalDesk.Step.WITHDRAWN, why, now);
    return Optional.empty();
  }
}
