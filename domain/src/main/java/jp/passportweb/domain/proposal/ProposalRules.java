package jp.passportweb.domain.proposal;

import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** Who may propose, confirm and withdraw, and when (ACC-5, ACC-6, REV-6). */
public final class ProposalRules {
  private ProposalRules() {}

  /** The reason why this operator may not propose it, or nothing. */
  public static Optional<ProposalRefusal> whyNotPropose(
      Matter matter, Operator operator, Instant now) {
    return unlessMay(operator, matter.kind().proposes()).or(() -> unlessCallIsGood(matter, now));
  }

  /** The reason why this operator may not be the second person, or nothing. */
  public static Optional<ProposalRefusal> whyNotConfirm(
      Proposal proposal, Operator operator, Instant now) {
    return unlessMay(operator, proposal.matter().kind().confirms())
        .or(() -> unlessOpen(proposal))
        .or(() ->
            proposal.proposed().by().equals(operator.id())
                ? Optional.of(ProposalRefusal.OWN_PROPOSAL)
                : Optional.empty())
        .or(() -> unlessCallIsGood(proposal.matter(), now));
  }

  /** The reason why this operator may not withdraw it, or nothing. */
  public static Optional<ProposalRefusal> whyNotWithdraw(Proposal proposal, Operator operator) {
    return unlessMay(operator, proposal.matter().kind().proposes()).or(() -> unlessOpen(proposal));
  }

  /** Stale where something else stands there by now than when it was proposed. */
  public static Optional<ProposalRefusal> unlessStands(Matter matter, String standing) {
    return matter.before().equals(standing) ? Optional.empty() : Optional.of(ProposalRefusal.STALE);
  }

  private static Optional<ProposalRefusal> unlessMay(Operator operator, Capability capability) {
    return operator.role().may(capability)
        ? Optional.empty()
        : Optional.of(ProposalRefusal.NOT_YOUR_ROLE);
  }

  private static Optional<ProposalRefusal> unlessOpen(Proposal proposal) {
    return proposal.isOpen() ? Optional.empty() : Optional.of(ProposalRefusal.CLOSED);
  }

  private static Optional<ProposalRefusal> unlessCallIsGood(Matter matter, Instant now) {
    return matter instanceof Matter.OtpAddress mended && !mended.check().isGood(now)
        ? Optional.of(ProposalRefusal.CALL_TOO_OLD)
        : Optional.empty();
  }
}
