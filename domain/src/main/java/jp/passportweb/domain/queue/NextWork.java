package jp.passportweb.domain.queue;

import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.Turn;
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
  /** A question to the applicant is not answered (CNV-2). */
  WAIT_FOR_ANSWER,
  /** The applicant wrote, and nobody has noted that it is read (CNV-2). */
  READ_ANSWER,
  /** It was given back with a reason (BAK-1). */
  EXAMINE_AGAIN,
  /** What was to be signed breaks a rule (LINT-1). */
  MEND,
  GATHER_AGAIN,
  APPROVE,
  ISSUE,
  NONE;

  /** Whether the applicant has to act before the office can. */
  public boolean waitsForApplicant() {
    return switch (this) {
      case WAIT_FOR_DOCUMENTS, WAIT_FOR_SIGNING_REQUEST, WAIT_FOR_NAMES, WAIT_FOR_ANSWER -> true;
      case START,
          EXAMINE,
          REVOKE,
          READ_ANSWER,
          EXAMINE_AGAIN,
          MEND,
          GATHER_AGAIN,
          APPROVE,
          ISSUE,
          NONE ->
          false;
    };
  }

  /**
   * What is to be done first.
   *
   * @param turn in the conversation with the applicant
   * @param returned whether it was given back, and not decided on since
   */
  public static NextWork of(
      RecordStatus status,
      RequestType type,
      boolean awaitsDocuments,
      Stop.@Nullable Reason stop,
      Turn turn,
      boolean returned) {
    if (turn == Turn.OFFICE && status.isUndecided()) {
      return READ_ANSWER;
    }
    return switch (status) {
      case ACCEPTED, IN_REVIEW ->
          type == RequestType.REVOCATION
              ? REVOKE
              : examination(status, awaitsDocuments, stop, turn, returned);
      case AWAITING_APPROVAL -> turn == Turn.APPLICANT ? WAIT_FOR_ANSWER : APPROVE;
      case ISSUING -> ISSUE;
      case COMPLETED, REVOCATION_PENDING, REVOKED, REFUSED, CANCELLED, CONTRACT_ENDED -> NONE;
    };
  }

  /** What the applicant has to do for good comes before what he is asked, and both before ours. */
  private static NextWork examination(
      RecordStatus status,
      boolean awaitsDocuments,
      Stop.@Nullable Reason stop,
      Turn turn,
      boolean returned) {
    if (stop != null && mending(stop).waitsForApplicant()) {
      return mending(stop);
    }
    if (turn == Turn.APPLICANT) {
      return WAIT_FOR_ANSWER;
    }
    if (stop != null) {
      return mending(stop);
    }
    if (awaitsDocuments) {
      return WAIT_FOR_DOCUMENTS;
    }
    if (returned) {
      return EXAMINE_AGAIN;
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
