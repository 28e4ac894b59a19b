package jp.passportweb.application.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.proposal.ProposalRules;
import jp.passportweb.domain.review.Decision;

/** The second person confirms what was proposed, and it is done (ACC-5, ACC-6, REV-6). */
@Assembled
public final class ConfirmProposal {
  private final ProposalDesk desk;
  private final MendOtpAddress mend;
  private final CorrectData correct;
  private final RejectClaim reject;

  public ConfirmProposal(
      ProposalDesk desk, MendOtpAddress mend, CorrectData correct, RejectClaim reject) {
    this.desk = desk;
    this.mend = mend;
    this.correct = correct;
    this.reject = reject;
  }

  public ProposalOutcome confirm(Operator operator, UUID id) {
    return desk.take(
        ProposalDesk.Step.CONFIRMED,
        operator,
        id,
        () -> {
          Optional<Proposal> proposal = desk.proposals.byId(id);
          return proposal.isEmpty()
              ? Optional.of(ProposalRefusal.NOT_FOUND)
              : take(operator, proposal.get());
        });
  }

  private Optional<ProposalRefusal> take(Operator operator, Proposal proposal) {
    Instant now = desk.now();
    Optional<ProposalRefusal> refusal =
        ProposalRules.whyNotConfirm(proposal, operator, now)
            .or(() -> carryOut(proposal, operator, now))
            .or(() -> store(proposal.confirmed(new Decision(operator.id(), now))));
    if (refusal.isEmpty()) {
      desk.note(proposal, operator, ProposalDesk.Step.CONFIRMED, proposal.reason(), now);
    }
    return refusal;
  }

  private Optional<ProposalRefusal> store(Proposal confirmed) {
    return desk.proposals.update(confirmed)
        ? Optional.empty()
        : Optional.of(ProposalRefusal.CHANGED_MEANWHILE);
  }

  private Optional<ProposalRefusal> carryOut(Proposal proposal, Operator operator, Instant now) {
    return switch (proposal.matter()) {
      case Matter.OtpAddress matter -> mend.mend(matter, now);
      case Matter.OrganizationName matter -> correct.correct(matter);
      case Matter.LastDay matter -> correct.correct(matter, now);
      case Matter.FalseClaim matter -> reject.reject(matter, proposal.reason(), operator);
      case Matter.FalseReport matter -> reject.reject(matter, proposal.reason(), operator);
    };
  }
}
