package jp.passportweb.domain.queue;

import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.review.Stop;
import org.jspecify.annotations.Nullable;

/** 次の作業 of an open record (QUE-2). */
public enum NextWork {
  START,
  EXAMINE,
  /** A revocation: the registration contact is called, then it is revoked (REV-3). */
  REVOKE,
  WAIT_FOR_DOCUMENTS,
  WAIT_FOR_SIGNING_REQUEST,
  WAIT_FOR_NAMES,
  /** What was to be signed breaks a rule (LINT-1). */
  MEND,
  GATHER_AGAIN,
  APPROVE,
  ISSUE,
  NONE;

  /** Whether the applicant has to act before the office can. */
  public boolean waitsForApplicant() {
    return this == WAIT_FOR_DOCUMENTS || this == WAIT_FOR_SIGNING_REQUEST || this == WAIT_FOR_NAMES;
  }

  public static NextWork of(
      RecordStatus status, RequestType type, boolean awaitsDocuments, Stop.@Nullable Reason stop) {
    return switch (status) {
      case ACCEPTED, IN_REVIEW -> examination(status, type, awaitsDocuments, stop);
      case AWAITING_APPROVAL -> APPROVE;
      case ISSUING -> ISSUE;
      case COMPLETED, REVOCATION_PENDING, REVOKED, REFUSED, CANCELLED, CONTRACT_ENDED -> NONE;
    };
  }

  private static NextWork examination(
      RecordStatus status, RequestType type, boolean awaitsDocuments, Stop.@Nullable Reason stop) {
    if (stop != null) {
      return mending(stop);
    }
    if (type == RequestType.REVOCATION) {
      return REVOKE;
    }
    if (awaitsDocuments) {
      return WAIT_FOR_DOCUMENTS;
    }
    return status == RecordStatus.ACCEPTED ? START : EXAMINE;
  }

  private static NextWork mending(Stop.Reason stop) {
    return switch (stop) {
      case SIGNING_REQUEST -> WAIT_FOR_SIGNING_REQUEST;
      case NAMES -> WAIT_FOR_NAMES;
      case RULE -> MEND;
      case EVIDENCE -> GATHER_AGAIN;
    };
  }
}
