package jp.passportweb.web.office;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import jp.passportweb.application.office.AddComment;
import jp.passportweb.application.office.CompleteRequest;
import jp.passportweb.application.office.DecideApproval;
import jp.passportweb.application.office.FinishExamination;
import jp.passportweb.application.office.IssueNow;
import jp.passportweb.application.office.ReceiveDocument;
import jp.passportweb.application.office.RecordCheck;
import jp.passportweb.application.office.RecordTelephoneConfirmation;
import jp.passportweb.application.office.RefuseApplication;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.RevokeCompromised;
import jp.passportweb.application.office.RevokeOnRequest;
import jp.passportweb.application.office.StartReview;
import jp.passportweb.application.office.TakeStep;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.web.page.Posted;

/** Takes the step that a button of the record's page stands for. */
@Singleton
final class CaseSteps {
  /** The version of the review that a decision was made on. */
  static final String SEEN = "seen";

  static final String DOCUMENT = "document";

  /** The reason that is published for a revocation. */
  static final String PUBLISHED = "published";

  private final TakeStep takeStep;
  private final StartReview startReview;
  private final ReceiveDocument receiveDocument;
  private final RecordCheck recordCheck;
  private final RecordTelephoneConfirmation recordTelephoneConfirmation;
  private final AddComment addComment;
  private final FinishExamination finishExamination;
  private final DecideApproval decideApproval;
  private final RefuseApplication refuseApplication;
  private final IssueNow issueNow;
  private final CompleteRequest completeRequest;
  private final RevokeOnRequest revokeOnRequest;
  private final RevokeCompromised revokeCompromised;

  CaseSteps(
      TakeStep takeStep,
      StartReview startReview,
      ReceiveDocument receiveDocument,
      RecordCheck recordCheck,
      RecordTelephoneConfirmation recordTelephoneConfirmation,
      AddComment addComment,
      FinishExamination finishExamination,
      DecideApproval decideApproval,
      RefuseApplication refuseApplication,
      IssueNow issueNow,
      CompleteRequest completeRequest,
      RevokeOnRequest revokeOnRequest,
      RevokeCompromised revokeCompromised) {
    this.takeStep = takeStep;
    this.startReview = startReview;
    this.receiveDocument = receiveDocument;
    this.recordCheck = recordCheck;
    this.recordTelephoneConfirmation = recordTelephoneConfirmation;
    this.addComment = addComment;
    this.finishExamination = finishExamination;
    this.decideApproval = decideApproval;
    this.refuseApplication = refuseApplication;
    this.issueNow = issueNow;
    this.completeRequest = completeRequest;
    this.revokeOnRequest = revokeOnRequest;
    this.revokeCompromised = revokeCompromised;
  }

  ReviewOutcome take(Act act, RecordId id, OperatorId who, Posted posted) {
    DocumentCode document = new DocumentCode(posted.field(DOCUMENT));
    Map<String, String> typed = posted.fields();
    return switch (act) {
      case START -> takeStep.take(() -> startReview.start(id, who));
      case RECEIVE -> takeStep.take(() -> receiveDocument.receive(id, who, document));
      case TAKE_BACK -> takeStep.take(() -> receiveDocument.takeBack(id, who, document));
      case CHECK ->
          CheckForm.named(
              takeStep.take(() -> recordCheck.record(id, who, CheckForm.of(posted))), posted);
      case TELEPHONE -> takeStep.take(() -> recordTelephoneConfirmation.record(id, who, typed));
      case COMMENT -> takeStep.take(() -> addComment.add(id, who, posted.field(AddComment.TEXT)));
      case FINISH -> decide(id, posted, () -> finishExamination.finish(id, who));
      case APPROVE -> decide(id, posted, () -> decideApproval.approve(id, who));
      case GIVE_BACK -> decide(id, posted, () -> decideApproval.giveBack(id, who));
      case REFUSE ->
          decide(
              id,
              posted,
              () -> refuseApplication.refuse(id, who, posted.field(RefuseApplication.REASON)));
      case ISSUE -> issueNow.issue(id, who);
      case COMPLETE -> decide(id, posted, () -> completeRequest.complete(id, who));
      case REVOKE -> decide(id, posted, () -> revokeOnRequest.revoke(id, who, published(posted)));
      case REVOKE_UNCONFIRMED ->
          decide(id, posted, () -> revokeOnRequest.revokeUnconfirmed(id, who, published(posted)));
      case REVOKE_COMPROMISED -> decide(id, posted, () -> revokeCompromised.revoke(id, who));
    };
  }

  /** The reason to publish; a name that is none is published as none, and refused as such. */
  private static CrlReason published(Posted posted) {
    return Arrays.stream(CrlReason.values())
        .filter(reason -> reason.name().equals(posted.field(PUBLISHED)))
        .findFirst()
        .orElse(CrlReason.UNSPECIFIED);
  }

  private ReviewOutcome decide(RecordId id, Posted posted, Supplier<ReviewOutcome> step) {
    String seen = posted.field(SEEN);
    return takeStep.decide(id, seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1, step);
  }
}
