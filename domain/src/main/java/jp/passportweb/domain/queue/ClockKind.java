package jp.passportweb.domain.queue;

/** What a clock measures (QUE-2). */
public enum ClockKind {
  /** A revocation within 24 hours, or a reissue that asks for one (BR 4.9.1.1). */
  WITHIN_A_DAY,
  /** A revocation within five days (BR 4.9.1.1). */
  WITHIN_FIVE_DAYS,
  EXAMINATION,
  APPROVAL,
  ISSUANCE;

  /** Whether the law of the trade winds it: it never pauses, by night or on holidays. */
  public boolean isLegal() {
    return this == WITHIN_A_DAY || this == WITHIN_FIVE_DAYS;
  }
}
