package jp.passportweb.domain.campaign;

/** Why a step of a campaign is not taken. */
public enum CampaignRefusal {
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
  CHANGED_MEANWHILE
}
