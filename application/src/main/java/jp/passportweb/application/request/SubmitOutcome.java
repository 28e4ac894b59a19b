package jp.passportweb.application.request;

import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.draft.Step;

/** What came of 「申込」. */
public sealed interface SubmitOutcome {
  /** The draft has become this record, now or before. */
  record Submitted(RecordId record) implements SubmitOutcome {}

  /** A step still needs something. */
  record Incomplete(Step step) implements SubmitOutcome {}

  /** The record that it is made from does not allow it any more. */
  record NotOffered(RecordId base, RequestType type, Refusal why) implements SubmitOutcome {}

  /** REV-5: its sender did not confirm which certificate is to be revoked; nothing was done. */
  record Unconfirmed() implements SubmitOutcome {}

  /** The draft is not what its sender saw, or changes at this very moment; nothing was done. */
  record ChangedMeanwhile() implements SubmitOutcome {}

  /** APP-6: its mails would be too many for somebody; nothing was done, and the draft is there. */
  record TooManyApplications() implements SubmitOutcome {}

  /** No draft of this holder. */
  record NoSuchDraft() implements SubmitOutcome {}
}
