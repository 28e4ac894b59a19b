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
    /** The applicant handed in a file; the detail is its name (FIL-4). */
    DOCUMENT_HANDED_IN,
    /** FIL-6; the detail is what the office says besides. */
    DOCUMENT_ASKED_AGAIN,
    REVIEW_STARTED,
    TELEPHONE_CONFIRMED,
    EXAMINED,
    APPROVED,
    /** It was not signed, and is examined again (LINT-1). */
    ISSUANCE_STOPPED,
    SIGNING_REQUEST_ASKED,
    SIGNING_REQUEST_RECEIVED,
    /** The customer left a name out; the detail says which. */
    NAME_DROPPED,
    ISSUED,
    REFUSED,
    CANCELLED,
    DOWNLOADED,
    REVOKED,
    /** The key became known as compromised after the revocation (REV-4). */
    REVOCATION_REVISED,
    /** What was asked for is done, and needed no certificate. */
    COMPLETED,
    CONTRACT_ENDED
  }
}
