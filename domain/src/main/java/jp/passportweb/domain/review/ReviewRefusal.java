package jp.passportweb.domain.review;

import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.evidence.Fact;

/** Why a step of the review is not taken. */
public sealed interface ReviewRefusal {
  /** No such record. */
  record NoSuchRecord() implements ReviewRefusal {}

  /** The operator's role does not include the step. */
  record NotYourRole() implements ReviewRefusal {}

  /** The record is not in a status from which the step leads on. */
  record WrongStatus(RecordStatus status) implements ReviewRefusal {}

  /** Evidence is missing or too old, or a rule would be broken. */
  record EvidenceMissing(List<Outstanding> outstanding) implements ReviewRefusal {}

  /** A document that this kind of organisation does not hand in. */
  record NotAskedFor(DocumentCode document) implements ReviewRefusal {}

  /** Nothing has come in of it that could not do (FIL-6). */
  record NothingCameIn(DocumentCode document) implements ReviewRefusal {}

  /** A fact that nobody looks into by hand for a record like this. */
  record NotRequired(Fact fact) implements ReviewRefusal {}

  /** Nothing differs there, or not any more. */
  record NoSuchDifference() implements ReviewRefusal {}

  /** Somebody recorded evidence of the same fact in between. */
  record RecordedMeanwhile(Fact fact) implements ReviewRefusal {}

  /** Requests of this kind are decided in another way. */
  record NotForThisKind(RequestType type) implements ReviewRefusal {}

  /** A compromised key was reported (REV-2). */
  record CannotBeRefused() implements ReviewRefusal {}

  /**
   * A compromise that was denied is refused by one who proposes it and one who confirms (REV-6).
   */
  record SecondPersonRefuses() implements ReviewRefusal {}

  /** It claims no compromised key, of which nobody has to show a proof (REV-6). */
  record NoClaim() implements ReviewRefusal {}

  /** 登録担当者 denied the request when called, and nothing else proves that it must be done. */
  record DeniedByTelephone() implements ReviewRefusal {}

  /** There is no certificate that counts, or it is known as compromised already (REV-4). */
  record NothingToReport() implements ReviewRefusal {}

  /** The approver had a part in the examination (EVG 14.1.3). */
  record ApproverExamined() implements ReviewRefusal {}

  /** What was to be signed grew too old; within the hour it is made anew (REQUIREMENTS §6.1). */
  record IntentionTooOld() implements ReviewRefusal {}

  /** Whether CAA permits could not be found out; within minutes it is tried again (CAA-3). */
  record CaaUnknown() implements ReviewRefusal {}

  /** Too few transparency logs have answered; they are asked again (CT-2). */
  record AwaitingLogs() implements ReviewRefusal {}

  /** What was to be signed breaks a rule; the trail says which (REQUIREMENTS §6.3). */
  record StoppedByRule() implements ReviewRefusal {}

  /** A linter that must be asked gives no answer; it is tried again (LINT-1). */
  record LinterSilent() implements ReviewRefusal {}

  /** Somebody else changed the record in between. */
  record ChangedMeanwhile() implements ReviewRefusal {}
}
