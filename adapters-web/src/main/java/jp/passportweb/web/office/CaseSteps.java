package jp.passportweb.web.office;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.application.file.HandInFile;
import jp.passportweb.application.office.AddComment;
import jp.passportweb.application.office.AskDocumentAgain;
import jp.passportweb.application.office.AskSigningRequest;
import jp.passportweb.application.office.CompleteRequest;
import jp.passportweb.application.office.DecideApproval;
import jp.passportweb.application.office.ExplainDifference;
import jp.passportweb.application.office.FinishExamination;
import jp.passportweb.application.office.HoldCases;
import jp.passportweb.application.office.IssueNow;
import jp.passportweb.application.office.LookAtNames;
import jp.passportweb.application.office.QuestionClaim;
import jp.passportweb.application.office.ReceiveDocument;
import jp.passportweb.application.office.RecordEvidence;
import jp.passportweb.application.office.RecordTelephoneConfirmation;
import jp.passportweb.application.office.RefuseApplication;
import jp.passportweb.application.office.ReportCompromise;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.RevokeCompromised;
import jp.passportweb.application.office.RevokeOnRequest;
import jp.passportweb.application.office.Seen;
import jp.passportweb.application.office.SettleConversation;
import jp.passportweb.application.office.StartReview;
import jp.passportweb.application.office.TypedRefusal;
import jp.passportweb.application.office.WriteToApplicant;
import jp.passportweb.application.proposal.ProposeRejection;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.web.page.Ids;
import jp.passportweb.web.page.Posted;

/** Takes the step that a button of the record's page stands for. */
@Singleton
final class CaseSteps {
  /** The version of the review that a decision was made on. */
  static final String SEEN = "seen";

  static final String DOCUMENT = "document";

  /** The reason that is published for a revocation. */
  static final String PUBLISHED = "published";

  /** Files come to an address of their own; a form without one attaches none. */
  private static final ReviewOutcome ATTACHES_NOTHING =
      new ReviewOutcome.Invalid(
          List.of(new FieldProblem(HandInFile.FILE, new InputProblem.Missing())));

  private final HoldCases holdCases;
  private final StartReview startReview;
  private final ReceiveDocument receiveDocument;
  private final RecordEvidence recordEvidence;
  private final ExplainDifference explainDifference;
  private final LookAtNames lookAtNames;
  private final RecordTelephoneConfirmation recordTelephoneConfirmation;
  private final AddComment addComment;
  private final WriteToApplicant writeToApplicant;
  private final SettleConversation settleConversation;
  private final FinishExamination finishExamination;
  private final DecideApproval decideApproval;
  private final RefuseApplication refuseApplication;
  private final IssueNow issueNow;
  private final CompleteRequest completeRequest;
  private final RevokeOnRequest revokeOnRequest;
  private final RevokeCompromised revokeCompromised;
  private final ReportCompromise reportCompromise;
  private final AskSigningRequest askSigningRequest;
  private final AskDocumentAgain askDocumentAgain;
  private final QuestionClaim questionClaim;
  private final ProposeRejection proposeRejection;

  CaseSteps(
      HoldCases holdCases,
      StartReview startReview,
      ReceiveDocument receiveDocument,
      RecordEvidence recordEvidence,
      ExplainDifference explainDifference,
      LookAtNames lookAtNames,
      RecordTelephoneConfirmation recordTelephoneConfirmation,
      AddComment addComment,
      WriteToApplicant writeToApplicant,
      SettleConversation settleConversation,
      FinishExamination finishExamination,
      DecideApproval decideApproval,
      RefuseApplication refuseApplication,
      IssueNow issueNow,
      CompleteRequest completeRequest,
      RevokeOnRequest revokeOnRequest,
      RevokeCompromised revokeCompromised,
      ReportCompromise reportCompromise,
      AskSigningRequest askSigningRequest,
      AskDocumentAgain askDocumentAgain,
      QuestionClaim questionClaim,
      ProposeRejection proposeRejection) {
    this.holdCases = holdCases;
    this.startReview = startReview;
    this.receiveDocument = receiveDocument;
    this.recordEvidence = recordEvidence;
    this.explainDifference = explainDifference;
    this.lookAtNames = lookAtNames;
    this.recordTelephoneConfirmation = recordTelephoneConfirmation;
    this.addComment = addComment;
    this.writeToApplicant = writeToApplicant;
    this.settleConversation = settleConversation;
    this.finishExamination = finishExamination;
    this.decideApproval = decideApproval;
    this.refuseApplication = refuseApplication;
    this.issueNow = issueNow;
    this.completeRequest = completeRequest;
    this.revokeOnRequest = revokeOnRequest;
    this.revokeCompromised = revokeCompromised;
    this.reportCompromise = reportCompromise;
    this.askSigningRequest = askSigningRequest;
    this.askDocumentAgain = askDocumentAgain;
    this.questionClaim = questionClaim;
    this.proposeRejection = proposeRejection;
  }

  ReviewOutcome take(Act act, RecordId id, OperatorId who, Posted posted) {
    DocumentCode document = new DocumentCode(posted.field(DOCUMENT));
    Seen seen = new Seen(id, who, version(posted));
    return switch (act) {
      case TAKE -> holdCases.take(id, who);
      case HAND_OVER -> handOver(id, who, posted);
      case START -> startReview.start(id, who);
      case RECEIVE -> receiveDocument.receive(id, who, document);
      case TAKE_BACK -> receiveDocument.takeBack(id, who, document);
      case ASK_AGAIN -> askAgain(id, who, document, posted);
      case ATTACH -> ATTACHES_NOTHING;
      case EVIDENCE -> recordEvidence(id, who, posted);
      case EXPLAIN -> explain(id, who, posted);
      case LOOK_AT_NAMES -> lookAtNames.look(id, who);
      case TELEPHONE -> recordTelephoneConfirmation.record(id, who, posted.fields());
      case COMMENT -> addComment.add(id, who, posted.field(AddComment.TEXT));
      case WRITE -> writeToApplicant.write(id, who, CaseLetters.typedMessage(posted));
      case SETTLE -> settleConversation.settle(seen);
      case FINISH -> finishExamination.finish(seen);
      case APPROVE ->
          decideApproval.approve(seen, ticked(posted), posted.field(DecideApproval.NOTES));
      case GIVE_BACK -> decideApproval.giveBack(seen, posted.field(DecideApproval.BACK));
      case REFUSE -> refuseApplication.refuse(seen, CaseLetters.typedRefusal(posted));
      case ASK_SIGNING_REQUEST -> askSigningRequest.ask(seen);
      case ISSUE -> issueNow.issue(id, who);
      case COMPLETE -> completeRequest.complete(seen);
      case REVOKE -> revokeOnRequest.revoke(seen, published(posted));
      case REVOKE_UNCONFIRMED ->
          revokeOnRequest.revokeUnconfirmed(
              seen, published(posted), posted.field(RevokeOnRequest.WHY));
      case REVOKE_COMPROMISED -> revokeCompromised.revoke(seen);
      case QUESTION_CLAIM -> questionClaim.question(id, who, posted.field(QuestionClaim.QUESTION));
      case REJECT_CLAIM -> proposeRejection.ofRequest(seen, posted.field(TypedRefusal.TEXT));
      case REPORT_COMPROMISE -> reportCompromise.report(seen, posted.field(ReportCompromise.PROOF));
    };
  }

  private ReviewOutcome handOver(RecordId id, OperatorId who, Posted posted) {
    return Ids.parse(posted.field(HoldCases.TO))
        .map(OperatorId::new)
        .map(to -> holdCases.handOver(id, who, to, posted.field(HoldCases.WORD)))
        .orElseGet(() ->
            new ReviewOutcome.Invalid(
                List.of(new FieldProblem(HoldCases.TO, new InputProblem.Missing()))));
  }

  private ReviewOutcome askAgain(
      RecordId id, OperatorId who, DocumentCode document, Posted posted) {
    String row = document.text();
    return RowForm.named(askDocumentAgain.ask(id, who, document, RowForm.of(posted, row)), row);
  }

  private ReviewOutcome recordEvidence(RecordId id, OperatorId who, Posted posted) {
    String row = posted.field(RecordEvidence.FACT);
    Map<String, String> typed = RowForm.of(posted, row);
    typed.put(RecordEvidence.FACT, row);
    return RowForm.named(recordEvidence.record(id, who, typed), row);
  }

  private ReviewOutcome explain(RecordId id, OperatorId who, Posted posted) {
    String row = posted.field(ExplainDifference.DIFFERENCE);
    String text = posted.field(RowForm.field(ExplainDifference.EXPLANATION, row));
    return RowForm.named(explainDifference.explain(id, who, row, text), row);
  }

  private static Set<CrossCheck.Line> ticked(Posted posted) {
    return Arrays.stream(CrossCheck.Line.values())
        .filter(line -> !posted.field(DecideApproval.field(line)).isEmpty())
        .collect(Collectors.toSet());
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
