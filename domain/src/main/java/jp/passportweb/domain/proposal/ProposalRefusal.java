package jp.passportweb.domain.proposal;

import jp.passportweb.domain.audit.Denial;

/** Why a proposal is not taken, or not confirmed. */
public enum ProposalRefusal implements Denial {
  /** The operator's role does not include it. */
  NOT_YOUR_ROLE,
  /** There is no such account, contract or proposal. */
  NOT_FOUND,
  /** The same is proposed already and waits for its second person. */
  PROPOSED_BEFORE,
  /** Whoever proposed it cannot confirm it. */
  OWN_PROPOSAL,
  /** It was confirmed or withdrawn before. */
  CLOSED,
  /** What it is about is another by now than when it was proposed. */
  STALE,
  /** The call that says who asks is too long ago. */
  CALL_TOO_OLD,
  /** The contract is over, and nothing of it is corrected any more. */
  CONTRACT_OVER,
  /** Possession of the key is proven, or nobody who was called has denied it. */
  NOT_DENIED,
  /** It was decided otherwise meanwhile. */
  DECIDED,
  /** Somebody else changed it in between. */
  CHANGED_MEANWHILE;

  @Override
  public String code() {
    return name();
  }

  @Override
  public boolean isByRule() {
    return switch (this) {
      case NOT_YOUR_ROLE,
          PROPOSED_BEFORE,
          OWN_PROPOSAL,
          CLOSED,
          CALL_TOO_OLD,
          CONTRACT_OVER,
          NOT_DENIED,
          DECIDED ->
          true;
      case NOT_FOUND, STALE, CHANGED_MEANWHILE -> false;
    };
  }
}
