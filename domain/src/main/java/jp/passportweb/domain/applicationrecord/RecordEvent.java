package jp.passportweb.domain.applicationrecord;

import java.time.Instant;

/**
 * One line of a record's history as the applicant may see it.
 *
 * @param detail what the kind needs said besides; empty where it needs nothing
 */
public record RecordEvent(RecordId record, Kind kind, String detail, Instant at) {
  /** What happened. */
  public enum Kind {
    ACCEPTED,
    DOCUMENTS_RECEIVED,
    REVIEW_STARTED,
    TELEPHONE_CONFIRMED,
    EXAMINED,
    APPROVED,
    ISSUED,
    REFUSED,
    CANCELLED,
    DOWNLOADED,
    REVOKED,
    /** What was asked for is done, and needed no certificate. */
    COMPLETED,
    CONTRACT_ENDED
  }
}
