package jp.passportweb.domain.review;

import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.audit.Denial;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.evidence.Fact;

/** Why a step of the review is not taken. */
public sealed interface ReviewRefusal extends Denial {
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

  @Override
  default String code() {
    return switch (this) {
      case NoSuchRecord _ -> "NO_SUCH_RECORD";
      case NotYourRole _ -> "NOT_YOUR_ROLE";
      case WrongStatus _ -> "WRONG_STATUS";
      case EvidenceMissing _ -> "EVIDENCE_MISSING";
      case NotAskedFor _ -> "NOT_ASKED_FOR";
      case NothingCameIn _ -> "NOTHING_CAME_IN";
      case NotRequired _ -> "NOT_REQUIRED";
      case NoSuchDifference _ -> "NO_SUCH_DIFFERENCE";
      case RecordedMeanwhile _ -> "RECORDED_MEANWHILE";
      case NotForThisKind _ -> "NOT_FOR_THIS_KIND";
      case CannotBeRefused _ -> "CANNOT_BE_REFUSED";
      case SecondPersonRefuses _ -> "SECOND_PERSON_REFUSES";
      case NoClaim _ -> "NO_CLAIM";
      case DeniedByTelephone _ -> "DENIED_BY_TELEPHONE";
      case NothingToReport _ -> "NOTHING_TO_REPORT";
      case ApproverExamined _ -> "APPROVER_EXAMINED";
      case IntentionTooOld _ -> "INTENTION_TOO_OLD";
      case CaaUnknown _ -> "CAA_UNKNOWN";
      case AwaitingLogs _ -> "AWAITING_LOGS";
      case StoppedByRule _ -> "STOPPED_BY_RULE";
      case LinterSilent _ -> "LINTER_SILENT";
      case ChangedMeanwhile _ -> "CHANGED_MEANWHILE";
    };
  }

  @Override
  default boolean isByRule() {
    return switch (this) {
      case NoSuchRecord _, NoSuchDifference _, RecordedMeanwhile _, ChangedMeanwhile _ -> false;
      case NotYourRole _,
          WrongStatus _,
          EvidenceMissing _,
          NotAskedFor _,
          NothingCameIn _,
          NotRequired _,
          NotForThisKind _,
          CannotBeRefused _,
          SecondPersonRefuses _,
          NoClaim _,
          DeniedByTelephone _,
          NothingToReport _,
          ApproverExamined _,
          IntentionTooOld _,
          CaaUnknown _,
          AwaitingLogs _,
          StoppedByRule _,
          LinterSilent _ ->
          true;
    };
  }
}
