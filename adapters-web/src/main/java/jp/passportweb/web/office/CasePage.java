package jp.passportweb.web.office;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.office.AskDocumentAgain;
import jp.passportweb.application.office.HoldCases;
import jp.passportweb.application.office.OpenCase;
import jp.passportweb.application.office.RecordEvidence;
import jp.passportweb.application.office.ShowCase;
import jp.passportweb.application.office.TypedRefusal;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Requirement;
import jp.passportweb.domain.file.FileHash;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.SubjectReview;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Difference;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Point;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.RefusalGrounds;
import jp.passportweb.domain.review.Review;
import jp.passportweb.web.domaincontrol.NameView;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.queue.CaseBeside;
import jp.passportweb.web.signingrequest.SigningRequestView;
import org.jspecify.annotations.Nullable;

/**
 * A record's page.
 *
 * @param names how far the proof of each name is
 * @param words of evidence and its sources
 * @param grounds on which it can be refused (REF-1)
 * @param policy of what is handed in as files
 * @param days that a certificate of today lasts
 * @param form what was typed in the form that was sent
 * @param done what was done just now
 * @param refusal why a step was not taken, in words; empty when none was refused
 * @param rejection the refusal of a claim that waits for its second person (REV-6)
 * @param beside its neighbours in the queue, and who else looks at it
 */
public record CasePage(
    ShowCase.CaseView shown,
    Offering offering,
    @Nullable ServerSoftware serverSoftware,
    SigningRequestView signingRequest,
    List<NameView> names,
    EvidenceWords words,
    RefusalGrounds grounds,
    HandInPolicy policy,
    int days,
    FormView form,
    @Nullable Act done,
    String refusal,
    @Nullable Proposal rejection,
    CaseBeside.Beside beside) {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final List<String> CALL =
      List.of("calledNumber", "calledAt", "spokeWith", "asked", "result", "callBackAt");

  public OpenCase open() {
    return shown.open();
  }

  public ApplicationRecord record() {
    return open().record();
  }

  public Review review() {
    return open().review();
  }

  /** Where its forms are sent, and the section to come back to. */
  public String path(String section) {
    return "/office/records/" + record().id().value() + (section.isEmpty() ? "" : "#" + section);
  }

  public String name(OperatorId id) {
    Operator operator = shown.staff().get(id);
    return operator == null ? id.value().toString() : operator.displayName();
  }

  public boolean mayExamine() {
    return open().whyNotExamine().isEmpty();
  }

  public boolean mayComment() {
    return open().whyNotComment().isEmpty();
  }

  /** Whether a message can be written to the applicant: one that asks, or one that tells. */
  public boolean mayWrite() {
    return open().whyNotWrite(Comment.Kind.TOLD).isEmpty();
  }

  /** The kinds of messages that can be written now, in words. */
  public Map<String, String> messageKinds(Page page) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Comment.Kind kind : List.of(Comment.Kind.ASKED, Comment.Kind.TOLD)) {
      if (open().whyNotWrite(kind).isEmpty()) {
        kinds.put(kind.name(), page.t("office.conversation.kind." + kind));
      }
    }
    return kinds;
  }

  /** To whom: each contact with the address. */
  public Map<String, String> readers(Page page) {
    Map<String, String> readers = new LinkedHashMap<>();
    for (Contact contact : shown.contacts().all()) {
      readers.put(
          contact.role().name(),
          page.t(
              "office.conversation.reader",
              page.t("contacts.group." + contact.role()),
              contact.name().text(),
              contact.email().text()));
    }
    return readers;
  }

  /** Why it can be refused, in the reader's language. */
  public Map<String, String> refusalGrounds(Page page) {
    Map<String, String> words = new LinkedHashMap<>();
    grounds.offered().forEach(one -> words.put(one.code().text(), page.t(one.label())));
    return words;
  }

  /** The ground of a decision; its code where the list has none any more. */
  public String ground(Page page, RefusalCode code) {
    return grounds.byCode(code).map(one -> page.t(one.label())).orElse(code.text());
  }

  /** Whether the form of a refusal is to be seen. */
  public boolean isRefusalOpen() {
    return form.error(TypedRefusal.GROUND) != null
        || form.error(TypedRefusal.TEXT) != null
        || !form.value(TypedRefusal.GROUND).isEmpty();
  }

  /** The requirements that stand in a group of the ledger. */
  public List<Point> points(Requirement.Group group) {
    return open().examination().points().stream()
        .filter(point -> point.requirement().group() == group)
        .toList();
  }

  /** The groups of the ledger that hold rows. */
  public List<LedgerGroup> groups(Page page) {
    return Arrays.stream(Requirement.Group.values())
        .map(group -> LedgerGroup.of(page, this, group))
        .filter(group -> !group.parts().isEmpty())
        .toList();
  }

  /** EVD-5: whether its lines are to be compared with their grounds now. */
  public boolean isForApproval() {
    return record().status() == RecordStatus.AWAITING_APPROVAL && !open().crossCheck().isEmpty();
  }

  /** Whether the reader can take it in hand, or hand it over (QUE-3). */
  public boolean mayHold() {
    return HoldCases.whyNot(open()).isEmpty() && HoldCases.takesCases(open().operator());
  }

  public boolean isMine() {
    return open().operator().id().equals(review().examiner());
  }

  /** To whom it can be handed over, by id. */
  public Map<String, String> colleagues() {
    Map<String, String> colleagues = new LinkedHashMap<>();
    shown.staff().values().stream()
        .filter(HoldCases::takesCases)
        .filter(one -> !one.id().equals(open().operator().id()))
        .sorted(Comparator.comparing(Operator::displayName))
        .forEach(one -> colleagues.put(one.id().value().toString(), one.displayName()));
    return colleagues;
  }

  /** Whether a row is unfolded: what was typed in it was not taken. */
  public boolean isOpen(Fact fact) {
    String row = "-" + fact.name();
    return form.errors().keySet().stream().anyMatch(field -> field.endsWith(row))
        || !form.value(RowForm.field(RecordEvidence.REFERENCE, fact.name())).isEmpty();
  }

  /** Whether the telephone's row is unfolded: what was typed in it was not taken. */
  public boolean isCallOpen() {
    return CALL.stream().anyMatch(field -> form.error(field) != null);
  }

  /** Something that is left to do, and where. */
  public record Left(String anchor, String label) {}

  /** What keeps it from going on, each with its place on the page. */
  public List<Left> left(Page page) {
    return open().outstanding().stream()
        .map(one -> new Left(anchor(one), RefusalWords.say(page, one, open().examination())))
        .toList();
  }

  private static String anchor(Outstanding outstanding) {
    return switch (outstanding) {
      case Outstanding.Document _ -> "documents";
      case Outstanding.Unproven(Fact fact) -> "fact-" + fact;
      case Outstanding.Contradicted(Fact fact) -> "fact-" + fact;
      case Outstanding.Unexplained _ -> "differences";
      case Outstanding.NameUnproven _, Outstanding.NameForbidden _ -> "names";
      case Outstanding.TelephoneConfirmationMissing _ -> "telephone";
      case Outstanding.TooOld(Outstanding what, var _) -> anchor(what);
      case Outstanding.SigningRequest _ -> "csr";
      case Outstanding.Conversation _ -> "comments";
      case Outstanding.RuleBroken _ -> "stopped";
    };
  }

  /** Another record's receipt number is not at hand; its page is. */
  public boolean isOfAnotherRecord(Evidence evidence) {
    return !evidence.recordedFor().equals(record().id());
  }

  public List<Difference> differences() {
    return open().examination().differences();
  }

  public CrossCheckView crossCheck(Page page) {
    return new CrossCheckView(page, this);
  }

  /** How many pieces of evidence an operator collected of what this record uses, calls included. */
  public long part(OperatorId who) {
    return open().examination().points().stream()
            .flatMap(point -> point.standing().evidence().stream())
            .filter(evidence -> evidence.collectedBy().equals(who))
            .count()
        + review().telephoneConfirmations().stream()
            .filter(call -> call.recordedBy().equals(who))
            .count();
  }

  public boolean isConfirmed() {
    return open().examination().isConfirmed(review());
  }

  /** Whether documents and a CSR belong to it. */
  public boolean certifies() {
    return record().requestType().certifies();
  }

  /** ACC-2: the organisation as the account's earlier application says it; null for its first. */
  public @Nullable Organization earlierOrganization() {
    ApplicationRecord earlier = shown.earlier();
    return earlier == null ? null : earlier.content().organization();
  }

  /** ACC-2: whether the corporation has another name than before. */
  public boolean isRenamed() {
    Organization earlier = earlierOrganization();
    Organization now = record().content().organization();
    return earlier != null
        && !(earlier.name().equals(now.name()) && earlier.subjectName().equals(now.subjectName()));
  }

  /** SUBJ-1: what the organisation's fields hold that no certificate may, in words. */
  public List<String> unfitForSubject(Page page) {
    List<FieldProblem> problems =
        certifies() ? SubjectReview.of(record().content().organization()) : List.of();
    return List.copyOf(FormView.of(page, Map.of(), problems).errors().values());
  }

  /** DCV-2: what was noted by hand of control of names, before nobody could; it proves nothing. */
  public List<Evidence> notedByHand() {
    return shown.notedByHand();
  }

  public CaseRevocation revocation() {
    return new CaseRevocation(shown);
  }

  /** Whether a certificate of this record would break a rule. */
  public boolean isBroken() {
    return !open().broken().isEmpty();
  }

  /** Whether another CSR would mend it, and can be asked for. */
  public boolean mayAskSigningRequest() {
    return (isBroken() || review().stop() != null) && open().whyNotAskSigningRequest().isEmpty();
  }

  public @Nullable ReceivedDocument received(DocumentRequirement document) {
    return open().examination().hasReceived(document.code(), review())
        ? review().received(document.code()).orElse(null)
        : null;
  }

  /** Where each document stands that is asked for (FIL-5). */
  public List<DocumentTurn> documents() {
    return open().examination().turns(review());
  }

  /** Whether a document's form to ask again is unfolded: what was typed in it was not taken. */
  public boolean isAskOpen(DocumentTurn turn) {
    String row = turn.code().text();
    return form.error(RowForm.field(AskDocumentAgain.REASON, row)) != null
        || form.error(RowForm.field(AskDocumentAgain.TEXT, row)) != null;
  }

  public boolean isAskOpen() {
    return documents().stream().anyMatch(this::isAskOpen);
  }

  /** Whether anything came in that could be asked for again. */
  public boolean mayAskAgain(DocumentTurn turn) {
    return turn.state() != DocumentTurn.State.AWAITED;
  }

  /** The files that a piece of evidence rests on, as far as they are of this case. */
  public List<HandedInFile> filesOf(Evidence evidence) {
    return evidence.files().stream()
        .flatMap(hash -> review().handIns().file(new FileHash(hash)).stream())
        .toList();
  }

  /** What a file was handed in for. */
  public String document(Page page, HandedInFile file) {
    return file.document() == null
        ? page.t("office.files.evidence")
        : RefusalWords.document(page, file.document(), open().required());
  }

  /** How many documents wait for a look. */
  public long toLookAt() {
    return documents().stream().filter(DocumentTurn::waitsForALook).count();
  }

  public List<HandedInFile> files() {
    return review().handIns().files();
  }

  public String path(HandedInFile file) {
    return "/office/records/" + file.record().value() + "/files/" + file.id().value();
  }

  /** Why documents are asked for again, to choose from. */
  public Map<String, String> askReasons(Page page) {
    Map<String, String> reasons = new LinkedHashMap<>();
    policy.reasons().forEach(reason -> reasons.put(reason.code(), page.t(reason.label())));
    return reasons;
  }

  /** What a file can be attached for, by code; as evidence where none is chosen. */
  public Map<String, String> attachableDocuments(Page page) {
    Map<String, String> documents = new LinkedHashMap<>();
    documents().stream()
        .filter(DocumentTurn::takesFiles)
        .forEach(turn -> documents.put(turn.code().text(), page.t(turn.document().label())));
    return documents;
  }

  public long receivedCount() {
    return open().required().stream().filter(d -> received(d) != null).count();
  }

  /** How many points the examination has: documents together, each requirement, the call. */
  public int points() {
    return open().examination().points().size()
        + names.size()
        + 1
        + (open().required().isEmpty() ? 0 : 1)
        + differences().size();
  }

  public long pointsDone() {
    long proven =
        open().examination().points().stream().filter(point -> point.standing().isGood()).count();
    boolean documents = !open().required().isEmpty() && receivedCount() == open().required().size();
    return proven
        + names.stream().filter(NameView::isGood).count()
        + differences().stream().filter(one -> review().explanation(one).isPresent()).count()
        + (documents ? 1 : 0)
        + (isConfirmed() ? 1 : 0);
  }

  /** Whether the certificate should have been issued a while ago. */
  public boolean stalled(Instant now) {
    return open().whyNotIssue().isEmpty() && record().changedAt().plus(LONG).isBefore(now);
  }
}
