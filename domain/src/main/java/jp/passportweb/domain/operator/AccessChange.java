package jp.passportweb.domain.operator;

/** What of a member of staff's access became another; the person is told by mail (OPR-1). */
public enum AccessChange {
  PASSWORD_CHANGED,
  APP_ENROLLED,
  APP_REMOVED,
  RECOVERY_CODES_RENEWED,
  PASSKEY_REGISTERED,
  PASSKEY_REMOVED,
  /** By an administrator, after a look at who asks. */
  SECOND_FACTOR_RESET
}
