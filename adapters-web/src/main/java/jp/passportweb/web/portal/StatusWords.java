package jp.passportweb.web.portal;

import jp.passportweb.domain.applicationrecord.RecordStatus;

/** The colours and the keys of statuses (design, table of statuses). */
public final class StatusWords {
  private StatusWords() {}

  public static String tone(RecordStatus status) {
    return switch (status) {
      case ACCEPTED, IN_REVIEW, AWAITING_APPROVAL, ISSUING -> "info";
      case COMPLETED -> "ok";
      case REVOCATION_PENDING, REFUSED -> "stop";
      case REVOKED, CANCELLED, CONTRACT_ENDED -> "none";
    };
  }

  /** The key of the sentence that says what happens next and who must act. */
  public static String sentence(RecordStatus status, boolean awaitsDocuments) {
    return "portal.status." + status + (awaitsDocuments && isReviewed(status) ? ".documents" : "");
  }

  private static boolean isReviewed(RecordStatus status) {
    return status == RecordStatus.ACCEPTED || status == RecordStatus.IN_REVIEW;
  }
}
