package jp.passportweb.web.office;

import jakarta.inject.Singleton;
import java.util.Arrays;
import jp.passportweb.application.office.AddComment;
import jp.passportweb.application.office.AskSigningRequest;
import jp.passportweb.application.office.CompleteRequest;
import jp.passportweb.application.office.DecideApproval;
import jp.passportweb.application.office.FinishExamination;
import jp.passportweb.application.office.IssueNow;
import jp.passportweb.application.office.LookAtNames;
import jp.passportweb.application.office.ReceiveDocument;
import jp.passportweb.application.office.RecordCheck;
import jp.passportweb.application.office.RecordTelephoneConfirmation;
import jp.passportweb.application.office.RefuseApplication;
import jp.passportweb.application.office.ReportCompromise;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.RevokeCompromised;
import jp.passportweb.application.office.RevokeOnRequest;
import jp.passportweb.application.office.Seen;
import jp.passportweb.application.office.StartReview;
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

  private final StartReview startReview;
  private final ReceiveDocument receiveDocument;
  private final RecordCheck recordCheck;
  private final LookAtNames lookAtNames;
  private final RecordTelephoneConfirmation recordTelephoneConfirmation;
  private final AddComment addComment;
  private final FinishExamination finishExamination;
  private final DecideApproval decideApproval;
  private final RefuseApplication refuseApplication;
  private final IssueNow issueNow;
  private final CompleteRequest completeRequest;
  private final RevokeOnRequest revokeOnRequest;
  private final RevokeCompromised revokeCompromised;
  private final ReportCompromise reportCompromise;
  private final AskSigningRequest askSigningRequest;

  CaseSteps(
      StartReview startReview,
      ReceiveDocument receiveDocument,
      RecordCheck recordCheck,
      LookAtNames lookAtNames,
      RecordTelephoneConfirmation recordTelephoneConfirmation,
      AddComment addComment,
      FinishExamination finishExamination,
      DecideApproval decideApproval,
      RefuseApplication refuseApplication,
      IssueNow issueNow,
      CompleteRequest completeRequest,
      RevokeOnRequest revokeOnRequest,
      RevokeCompromised revokeCompromised,
      ReportCompromise reportCompromise,
      AskSigningRequest askSigningRequest) {
    this.startReview = startReview;
    this.receiveDocument = receiveDocument;
    this.recordCheck = recordCheck;
    this.lookAtNames = lookAtNames;
    this.recordTelephoneConfirmation = recordTelephoneConfirmation;
    this.addComment = addComment;
    this.finishExamination = finishExamination;
    this.decideApproval = decideApproval;
    this.refuseApplication = refuseApplication;
    this.issueNow = issueNow;
    this.completeRequest = completeRequest;
    this.revokeOnRequest = revokeOnRequest;
    this.revokeCompromised = revokeCompromised;
    this.reportCompromise = reportCompromise;
    this.askSigningRequest = askSigningRequest;
  }

  ReviewOutcome take(Act act, RecordId id, OperatorId who, Posted posted) {
    DocumentCode document = new DocumentCode(posted.field(DOCUMENT));
    Seen seen = new Seen(id, who, version(posted));
    return switch (act) {
      case START -> startReview.start(id, who);
      case RECEIVE -> receiveDocument.receive(id, who, document);
      case TAKE_BACK -> receiveDocument.takeBack(id, who, document);
      case CHECK -> CheckForm.named(recordCheck.record(id, who, CheckForm.of(posted)), posted);
      case LOOK_AT_NAMES -> lookAtNames.look(id, who);
      case TELEPHONE -> recordTelephoneConfirmation.record(id, who, posted.fields());
      case COMMENT -> addComment.add(id, who, posted.field(AddComment.TEXT));
      case FINISH -> finishExamination.finish(seen);
      case APPROVE -> decideApproval.approve(seen);
      case GIVE_BACK -> decideApproval.giveBack(seen);
      case REFUSE -> refuseApplication.refuse(seen, posted.field(RefuseApplication.REASON));
      case ASK_SIGNING_REQUEST -> askSigningRequest.ask(seen);
      case ISSUE -> issueNow.issue(id, who);
      case COMPLETE -> completeRequest.complete(seen);
      case REVOKE -> revokeOnRequest.revoke(seen, published(posted));
      case REVOKE_UNCONFIRMED ->
          revokeOnRequest.revokeUnconfirmed(
              seen, published(posted), posted.field(RevokeOnRequest.WHY));
      case REVOKE_COMPROMISED -> revokeCompromised.revoke(seen);
      case REPORT_COMPROMISE -> reportCompromise.report(seen, posted.field(ReportCompromise.PROOF));
    };
  }

  /** The reason to publish; a name that is none is published as none, and refused as such. */
  private static CrlReason published(Posted posted) {
    return Arrays.stream(CrlReason.values())
        .filter(reason -> reason.name().equals(posted.field(PUBLISHED)))
        .findFirst()
        .orElse(CrlReason.UNSPECIFIED);
  }

  /** What is no version was never seen. */
  private static long version(Posted posted) {
    String seen = posted.field(SEEN);
    return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1;
  }
}
