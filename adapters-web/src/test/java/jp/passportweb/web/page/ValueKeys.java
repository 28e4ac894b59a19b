package jp.passportweb.web.page;

import java.lang.reflect.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.application.account.OfferFields;
import jp.passportweb.application.file.HandInFile;
import jp.passportweb.application.office.AskDocumentAgain;
import jp.passportweb.application.office.DecideApproval;
import jp.passportweb.application.office.ExplainDifference;
import jp.passportweb.application.practicezone.PracticeAct;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.audit.TrailAlarm;
import jp.passportweb.domain.campaign.CampaignForm;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.CampaignStep;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.contact.ApplicantForm;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.InvoiceDelivery;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.domaincontrol.RedirectFlaw;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Requirement;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.file.FileFault;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.nameproof.NameStanding;
import jp.passportweb.domain.notice.MailForm;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.MailState;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.PeopleRefusal;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ReportChannel;
import jp.passportweb.domain.problemreport.ReportForm;
import jp.passportweb.domain.problemreport.ReportKind;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.proposal.CorrectionForm;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.MendForm;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.queue.ClockKind;
import jp.passportweb.domain.queue.NextWork;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.StandingView;
import jp.passportweb.domain.report.Course;
import jp.passportweb.domain.report.Period;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.RequestForm;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.termination.TerminationTime;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.Difference;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.TelephoneConfirmation.Result;
import jp.passportweb.domain.review.Turn;
import jp.passportweb.domain.revocation.OrderForm;
import jp.passportweb.domain.revocation.OrderRefusal;
import jp.passportweb.domain.revocation.RevocationGround;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.sample.SampleForm;
import jp.passportweb.domain.sample.SampledItem;
import jp.passportweb.domain.seal.SealStatus;
import jp.passportweb.domain.search.Download;
import jp.passportweb.domain.search.Joiner;
import jp.passportweb.domain.search.SearchDate;
import jp.passportweb.domain.search.SearchForm;
import jp.passportweb.domain.search.SearchedText;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.web.account.LoginView;
import jp.passportweb.web.audit.FactWords;
import jp.passportweb.web.audit.TrailView;
import jp.passportweb.web.domaincontrol.DomainControlController;
import jp.passportweb.web.guide.Glossary;
import jp.passportweb.web.guide.GuidePage;
import jp.passportweb.web.guide.Question;
import jp.passportweb.web.guide.SigningRequestCommands;
import jp.passportweb.web.guide.Stage;
import jp.passportweb.web.guide.ToldBy;
import jp.passportweb.web.installation.InstallationHints;
import jp.passportweb.web.office.Act;
import jp.passportweb.web.office.TrailWords;
import jp.passportweb.web.portal.StatusWords;
import jp.passportweb.web.report.SampleController;
import jp.passportweb.web.seal.SealPicture;

/** The keys that sources put together: a constant or a form's field is a part of them. */
final class ValueKeys {
  private final Set<String> keys = new LinkedHashSet<>();

  private ValueKeys() {}

  /** What must be in the message files. */
  static Set<String> needed() {
    ValueKeys needed = new ValueKeys();
    needed.constants();
    needed.statusSentences();
    needed.fields();
    needed.office();
    needed.requests();
    needed.search();
    needed.revocations();
    needed.guide();
    needed.add("coupon.resellers.done.", List.of("granted", "refused", "changed"));
    needed.add("people.done.", List.of("invited", "withdrawn", "reviewed"));
    needed.add("me.passkey.done.", List.of("registered", "renamed", "removed"));
    needed.add("people.refusal.", names(PeopleRefusal.values()));
    needed.add("trouble.", List.of("private-key", "private-key-blocked"), ".title", ".text");
    needed.add("finding.", findings(), ".title", ".why");
    return needed.keys;
  }

  /** What may be there besides: shown where it is. */
  static Set<String> welcome() {
    ValueKeys welcome = new ValueKeys();
    welcome.add("finding.", findings(), ".remedy", ".command");
    welcome.add("field.", formFields(), ".full");
    welcome.add("done.text.", afterTheFirst());
    for (Step step : Step.values()) {
      welcome.add("wizard.title." + step + ".", names(RequestType.values()));
    }
    return welcome.keys;
  }

  private void constants() {
    add("apply.step.", names(Step.values()));
    add("contact-role.", names(ContactRole.values()));
    add("contacts.about.", names(ContactRole.values()));
    add("contacts.group.", names(ContactRole.values()));
    add("contract-type.", names(ContractType.values()));
    add("csr.severity.", names(Finding.Severity.values()));
    add("invoice.", names(InvoiceDelivery.values()));
    add("name-problem.", names(InputProblem.NameProblem.values()));
    add("offer.", names(OfferFields.Source.values()));
    add("operator-role.", names(OperatorRole.values()));
    add("organization-kind.", names(OrganizationKind.values()));
    add("portal.column.", names(RecordLists.Column.values()));
    add(
        "control.done.",
        Stream.of(DomainControlController.Done.values())
            .filter(done -> done != DomainControlController.Done.NOTHING)
            .map(Enum::name)
            .toList());
    add("caa.security.", names(Security.values()));
    add("diagnosis.web.redirect.", names(RedirectFlaw.values()));
    add("method.", MethodRules.OFFERED.stream().map(Enum::name).toList());
    add("name.state.", names(NameStanding.State.values()));
    add("practice.act.", names(PracticeAct.values()));
    add("portal.event.", names(RecordEvent.Kind.values()), "", ".text");
    add(
        "portal.next.",
        List.of("ACCEPTED", "IN_REVIEW", "AWAITING_APPROVAL", "ISSUING", "REFUSED"));
    add("server.file.", List.of("records"));
    add("server.order.", names(RecordLists.ServerOrder.values()));
    add("state.reason.", names(CrlReason.values()));
    for (String prefix : List.of("portal.todo.now.", "portal.todo.from.", "portal.event.later.")) {
      add(prefix, List.of("CONTINUATION", "RENEWAL"));
    }
    add("problem.nobodys-number.", names(InputProblem.ServiceNumber.values()));
    add("problem.unfit-subject.", names(InputProblem.SubjectFault.values()));
    add("problem.wrong-script.", names(InputProblem.Script.values()));
    add("request-type.", names(RequestType.values()));
    add("seal.status.", names(SealStatus.values()));
    add("seal.title.", names(SealStatus.values()));
    add("seal.form.", names(SealPicture.Form.values()), "", ".about");
    add("seal.kind.", names(SealPicture.Form.values()));
    add("seal.language.", names(Language.values()));
    add("seal.checked.", names(ValidationLevel.values()));
    add("seal.level.", names(ValidationLevel.values()));
    add("installation.", InstallationHints.CODES);
    add("installation.", List.of(InstallationHints.EARLIER_APACHE));
    add("download.file.", List.of("PEM", "DER", "CHAIN", "PKCS7", "INTERMEDIATE", "ROOT"));
    add("service.level.", names(ValidationLevel.values()));
    add("status.", names(RecordStatus.values()));
  }

  private void statusSentences() {
    for (RecordStatus status : RecordStatus.values()) {
      keys.add(StatusWords.sentence(status, true));
      keys.add(StatusWords.sentence(status, false));
    }
    keys.add("portal.status.signing-request");
    add("state.", List.of("valid", "usable", "planned", "superseded", "way.successor", "file"));
    add("state.band.", List.of("expired", "offered"));
    add("portal.band.", List.of("certificate", "planned"));
  }

  private void requests() {
    add("confirm.", List.of("apply", "check"));
    add("confirm.unsent.", List.of("CHANGED", "LATER"));
    add("confirm.unsent-about.", List.of("CHANGED", "LATER"));
    add("confirm.consequence.", names(RequestType.values()));
    add("login.lead.", names(LoginView.Stage.values()));
    add("profile.", List.of("changed", "imported", "nothing-imported"), ".title", ".text");
    add("confirm.irreversible.", List.of("TERMINATION", "CANCELLATION"));
    add("done.sentence.", names(RequestType.values()));
    add("reissue.fate.", names(PreviousCertificateFate.values()));
    add("request-name.", afterTheFirst());
    add("revocation.reason.", names(RevocationReason.values()));
    add("termination.time.", names(TerminationTime.values()));
    add("wizard.procedure.", names(RequestType.values()));
    add("wizard.title.", names(Step.values()));
  }

  private static List<String> afterTheFirst() {
    return names(RequestType.values()).stream().filter(name -> !name.equals("NEW")).toList();
  }

  private void office() {
    add("office.call.result.", names(Result.values()));
    add("office.verdict.", names(Verdict.values()));
    add("office.difference.", names(Difference.Field.values()));
    add("office.decided.", names(Decided.Kind.values()));
    add("office.group.", names(Requirement.Group.values()));
    add("office.done.", names(Act.values()));
    add("login-certificate.state.", names(LoginCertificate.State.values()));
    conversation();
    add("office.published.", names(CrlReason.values()));
    add("office.stopped.", names(Stop.Reason.values()));
    add("office.reason.", names(RevocationReason.values()));
    add("office.clock.", List.of("left.", "over."), "hours", "days");
    add("office.decision.complete.", List.of("", "about."), "CONTACT_CHANGE", "TERMINATION");
    add("office.fate.", names(PreviousCertificateFate.values()));
    add("office.termination.", names(TerminationTime.values()));
    add("office.status.", List.of("AWAITING_APPROVAL"));
    Stream.of(OfficePlace.values()).map(OfficePlace::title).forEach(keys::add);
    add("office.trail.", TrailWords.ACTS);
    add("trail.fact.", names(Fact.values()));
    add("report.period.", names(Period.Choice.values()));
    add("report.stage.", names(Course.Stage.values()));
    add("report.reason.", names(CrlReason.values()));
    add("sample.verdict.", names(SampledItem.Verdict.values()));
    add("sample.said.", SampleController.SAID);
    add("field.", List.of(SampleForm.VERDICT, SampleForm.NOTE, SampleForm.SETTLEMENT));
    add("mailroom.shelf.", names(MailRoom.Shelf.values()));
    add("mailroom.state.", names(MailState.values()));
    add("mailroom.done.", List.of("sent", "settled", "not-possible"));
    add("field.", List.of(MailForm.TO, MailForm.GROUND, MailForm.NOTE));
    add("audit.area.", TrailView.AREAS);
    add("audit.denied.reason.", TrailWords.DENIALS);
    add("audit.fact.", FactWords.FACTS, ".word");
    add("audit.value.", names(RecordStatus.values()));
    add("audit.value.", names(MailState.values()));
    add("audit.value.", names(DocumentTurn.State.values()));
    add("audit.value.", names(Turn.values()));
    add("audit.value.", names(Stop.Reason.values()));
    add("audit.value.", names(ProblemReport.State.values()));
    add("audit.value.", names(Proposal.State.values()));
    add("audit.value.", names(RevocationOrder.State.values()));
    add("audit.value.", names(LoginCertificate.State.values()));
    add("audit.value.", names(TrailAlarm.Word.values()));
    add("audit.value.", List.of("true", "false", "KEPT", "ERASED"));
    add("audit.", List.of("count", "count.more"));
    add("audit.state.", names(TrailView.State.values()));
    add("audit.finding.", names(jp.passportweb.domain.audit.Finding.Kind.values()));
    add("audit.finding-places.", names(jp.passportweb.domain.audit.Finding.Kind.values()));
    add("audit.condition.", TrailView.CONDITIONS);
    files();
    queue();
    add("field.", Stream.of(CrossCheck.Line.values()).map(DecideApproval::field).toList());
    add("field.", List.of(ExplainDifference.EXPLANATION));
    add("field.", List.of("check", "unconfirmedWhy", "proof"));
    keys.addAll(List.of("summary.kept", "summary.unkept", "office.case.kept"));
  }

  private void conversation() {
    add("office.said.", names(Comment.Kind.values()));
    add("office.conversation.kind.", List.of("ASKED", "TOLD"));
    add("office.conversation.settle.", List.of("", "about."), "APPLICANT", "OFFICE");
    add("office.turn.", List.of("APPLICANT", "OFFICE"), "", ".text");
    add("office.letter.", List.of("WRITE", "REFUSE"), ".title", ".lead", ".send", ".effect");
    keys.add("office.letter.asks");
  }

  private void files() {
    add("file.turn.", names(DocumentTurn.State.values()));
    add("office.turn.", names(DocumentTurn.State.values()));
    add("file.fault.looks.", names(FileFault.Looks.values()));
    add("file.fault.acts.", names(FileFault.Act.values()));
    add("field.", List.of(HandInFile.DOCUMENT, HandInFile.FILE));
    add("field.", List.of(AskDocumentAgain.REASON, AskDocumentAgain.TEXT));
  }

  private void queue() {
    add("queue.clock.", names(ClockKind.values()));
    add("queue.view.", names(StandingView.values()));
    add("queue.stage.", names(RecordStatus.values()).stream().limit(4).toList());
    add("queue.holder.", names(QueueFilter.Holder.values()));
    add("queue.due.", names(QueueFilter.Due.values()));
    add("queue.chip.", List.of("stage", "service", "kind", "clock", "holder", "due"));
    add("queue.chip.", List.of("waiting", "todo"));
    add("queue.next.", names(NextWork.values()));
    add("queue.", List.of("left.", "over.", "paused."), "days", "hours", "minutes");
    add("queue.said.", List.of("taken", "handed-over"));
    add("queue.unkept.", List.of("UNNAMED", "TOO_LONG", "TOO_MANY"));
  }

  private void revocations() {
    add("revocation.ground.", names(RevocationGround.values()));
    add("revocation.refusal.", names(OrderRefusal.values()));
    add("proposal.kind.", names(Matter.Kind.values()));
    add("proposal.confirm.", names(Matter.Kind.values()));
    add("proposal.refusal.", names(ProposalRefusal.values()));
    add("directory.state.", List.of("running", "terminated", "over"));
    add("problem-report.kind.", names(ReportKind.values()));
    add("problem-report.channel.", names(ReportChannel.values()));
    add("problem-report.language.", names(Language.values()));
    add("problem-report.proof.", names(KeyProof.Kind.values()));
    add("problem-report.refusal.", names(ReportRefusal.values()));
    add("campaign.kind.", names(CampaignForm.Kind.values()));
    add("campaign.step.", names(CampaignStep.values()));
    add("campaign.standing.", names(CampaignHolder.Standing.values()));
    add("campaign.next.", names(CampaignHolder.NextAct.values()));
    add("campaign.file.", List.of("account", "round", "told-at", "opened-at", "revoked-at"));
    add("campaign.revoking.", names(RevocationScope.values()));
    add("campaign.refusal.", names(CampaignRefusal.values()));
    add("field.", revocationFields());
  }

  private static List<String> revocationFields() {
    return Stream.of(
            constantsOf(OrderForm.class).stream(),
            constantsOf(ReportForm.class).stream(),
            constantsOf(CampaignForm.class).stream().filter(field -> !field.equals("selectReport")),
            Stream.of("withdrawnWhy", "reportNote", "reportAnswer", "reportFound", "reportWhy"),
            constantsOf(MendForm.class).stream(),
            constantsOf(CorrectionForm.class).stream(),
            Stream.of("proposalWhy", "claimQuestion", "reportQuestion", "inviteReason"),
            Stream.of("campaignReview", "callSaid"))
        .flatMap(fields -> fields)
        .toList();
  }

  private void fields() {
    add("field.", formFields());
    add("field.contact.", constantsOf(ContactForm.class));
  }

  private static List<String> formFields() {
    return Stream.of(
            constantsOf(BasicForm.class),
            constantsOf(OrganizationForm.class),
            constantsOf(ApplicantForm.class),
            constantsOf(RequestForm.class),
            constantsOf(SearchForm.class),
            List.of(
                "service",
                "term",
                "accessKey",
                "mailAddress",
                "oneTimePassword",
                "holder",
                "loginRequest"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> findings() {
    return FindingSamples.all().stream().map(Finding::key).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  /** The names of a form's fields, which are its public constants. */
  private static List<String> constantsOf(Class<?> form) {
    return Stream.of(form.getFields())
        .filter(constant -> constant.getType() == String.class)
        .map(ValueKeys::text)
        .toList();
  }

  private void guide() {
    add("guide.page.", names(GuidePage.values()));
    add("guide.stage.", names(Stage.values()), "", ".short");
    add("guide.stage.", List.of("DOCUMENTS", "REVIEW", "ISSUANCE", "INSTALLATION"), ".text");
    add("guide.next.", names(Stage.values()), ".we", ".you", ".time");
    add("guide.mail.", names(ToldBy.values()), "", ".when");
    add("csr-steps.", InstallationHints.CODES);
    add("csr-steps.key.", names(SigningRequestCommands.KeyKind.values()));
    add("comparison.approval.", names(ValidationLevel.values()));
    add("comparison.reissue.", names(ValidationLevel.values()));
    add("comparison.seal.", names(ValidationLevel.values()));
    add("comparison.shown.", names(ValidationLevel.values()));
    add("glossary.", Glossary.TERMS, "", ".reading", ".text");
    add("support.question.", names(Question.values()), "", ".text", ".link");
    add("documents.shelf.", List.of("terms", "documents", "cp", "cps", "procedures", "privacy"));
  }

  private void search() {
    add("search.date.", names(SearchDate.values()));
    add("search.day.", SearchForm.DAY_PARTS);
    add("search.download.", names(Download.values()));
    add("search.joiner.", names(Joiner.values()));
    add("search.text.", names(SearchedText.values()));
    keys.addAll(List.of("search.kept", "search.file.valid-from", "search.file.valid-until"));
  }

  private static String text(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError(constant.toString(), e);
    }
  }

  private void add(String begin, List<String> values, String... ends) {
    for (String value : values) {
      for (String end : ends.length == 0 ? new String[] {""} : ends) {
        keys.add(begin + value + end);
      }
    }
  }
}
