package jp.passportweb.domain.campaign;

/** Which of a campaign's certificates are to be revoked. */
public enum RevocationScope {
  /** Those that another certificate has replaced. */
  REPLACED,
  /** All that are left. */
  ALL
}
