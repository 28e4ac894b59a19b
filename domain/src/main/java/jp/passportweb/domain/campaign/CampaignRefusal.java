package jp.passportweb.domain.campaign;

import jp.passportweb.domain.audit.Denial;

/** Why a step of a campaign is not taken. */
public enum CampaignRefusal implements Denial {
  NOT_YOUR_ROLE,
  NOT_FOUND,
  /** Nothing fits the selection. */
  NOTHING_SELECTED,
  /** More fit it than one campaign takes. */
  TOO_MANY,
  /** It does not stand where this step leads on. */
  WRONG_STEP,
  /** Whoever asked for a revocation cannot confirm it. */
  OWN_REQUEST,
  /** There is nothing left to revoke of what was asked for. */
  NOTHING_TO_REVOKE,
  /** The notice before has not told everybody yet. */
  ROUND_UNDER_WAY,
  /** Every holder has replaced or lost all certificates. */
  NOBODY_TO_TELL,
  /** Some of its certificates still count. */
  NOT_DONE,
  CHANGED_MEANWHILE;

  @Override
  public String code() {
    return name();
  }

  @Override
  public boolean isByRule() {
    return switch (this) {
      case NOT_YOUR_ROLE,
          TOO_MANY,
          WRONG_STEP,
          OWN_REQUEST,
          NOTHING_TO_REVOKE,
          ROUND_UNDER_WAY,
          NOBODY_TO_TELL,
          NOT_DONE ->
          true;
      case NOT_FOUND, NOTHING_SELECTED, CHANGED_MEANWHILE -> false;
    };
  }
}
