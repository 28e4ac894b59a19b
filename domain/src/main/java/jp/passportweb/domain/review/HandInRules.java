package jp.passportweb.domain.review;

import jp.passportweb.domain.applicationrecord.RecordStatus;

/** When files are taken from the applicant (FIL-4). */
public final class HandInRules {
  private HandInRules() {}

  /** Whether nobody has ended the examination yet. */
  public static boolean isTaken(RecordStatus status) {
    return status == RecordStatus.ACCEPTED || status == RecordStatus.IN_REVIEW;
  }
}
