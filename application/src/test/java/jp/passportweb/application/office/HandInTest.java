package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.file.DownloadCaseFile;
import jp.passportweb.application.file.DownloadOwnFile;
import jp.passportweb.application.file.HandInFile;
import jp.passportweb.application.file.HandInFile.Outcome;
import jp.passportweb.application.file.ShowHandIn;
import jp.passportweb.application.retention.DropFiles;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.FiledEvidence;
import jp.passportweb.domain.evidence.Party;
import jp.passportweb.domain.file.FileFault;
import jp.passportweb.domain.file.FileSamples;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.queue.NextWork;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FIL-4 documents are handed in as files")
class HandInTest {
  private static final byte[] PDF = FileSamples.pdf();

  private final Office office = new Office();
  private final RecordId record = office.ovApplication();
  private final HandInFile handIn = office.handInFile();

  @Test
  @DisplayName("FIL-4 with the last document 「!」 goes, and it is the office's turn")
  void lastOne() {
    assertThat(sends(Office.REGISTRY, PDF)).isEqualTo(new Outcome.HandedIn());
    assertThat(states()).containsExactly(DocumentTurn.State.HANDED_IN, DocumentTurn.State.AWAITED);
    assertThat(record().awaitsDocuments()).isTrue();
    sends(Office.SEAL, PDF);
    assertThat(record().awaitsDocuments()).isFalse();
    assertThat(next()).isEqualTo(NextWork.START);
    assertThat(office.trail(record)).containsExactly(act("file.handed-in"), act("file.handed-in"));
    assertThat(office.ports.records().eventsOf(record))
        .extracting(RecordEvent::kind)
        .containsOnly(RecordEvent.Kind.DOCUMENT_HANDED_IN);
  }

  @Test
  @DisplayName("FIL-4 the same file twice is one file, so that a second click does no harm")
  void twice() {
    sends(Office.REGISTRY, PDF);
    assertThat(sends(Office.REGISTRY, PDF)).isEqualTo(new Outcome.HandedIn());
    assertThat(office.review(record).handIns().files()).hasSize(1);
  }

  @Test
  @DisplayName(
      "FIL-4 only what is asked for is taken, from whose record it is, while it is examined")
  void notAsked() {
    assertThat(sends(new DocumentCode("UNKNOWN"), PDF))
        .isEqualTo(invalid(HandInFile.DOCUMENT, new InputProblem.NotAChoice()));
    assertThat(sends(new DocumentCode(""), PDF))
        .isEqualTo(invalid(HandInFile.DOCUMENT, new InputProblem.Missing()));
    AccountId stranger = new AccountId(UUID.randomUUID());
    assertThat(handIn.handIn(stranger, record, "REGISTRY", "a.pdf", PDF))
        .isEqualTo(new Outcome.NothingAsked());
    receives(Office.REGISTRY);
    assertThat(sends(Office.REGISTRY, PDF))
        .isEqualTo(invalid(HandInFile.DOCUMENT, new InputProblem.NotAChoice()));
    receives(Office.SEAL);
    assertThat(sends(Office.SEAL, PDF)).isEqualTo(new Outcome.NothingAsked());
    assertThat(office.review(record).handIns().files()).isEmpty();
  }

  @Test
  @DisplayName("FIL-2 more files than one application holds are told at the field")
  void tooMany() {
    for (int i = 0; i < FileSamples.LIMITS.filesOfRecord(); i++) {
      assertThat(sends(Office.REGISTRY, FileSamples.pdf(i))).isEqualTo(new Outcome.HandedIn());
    }
    assertThat(sends(Office.REGISTRY, FileSamples.pdf(99)))
        .isEqualTo(unfit(new FileFault.TooManyFiles(FileSamples.LIMITS.filesOfRecord())));
    assertThat(sends(Office.REGISTRY, new byte[0])).isEqualTo(unfit(new FileFault.Empty()));
  }

  @Test
  @DisplayName("FIL-6 asked for again it is the applicant's turn, with the reason, told by mail")
  void askedAgain() {
    sendsAll();
    office.pass(1);
    assertThat(asks(Office.REGISTRY, "UNREADABLE", "2ページ目です。")).isEqualTo(new ReviewOutcome.Done());
    assertThat(record().awaitsDocuments()).isTrue();
    assertThat(next()).isEqualTo(NextWork.WAIT_FOR_DOCUMENTS);
    DocumentTurn turn = turns().getFirst();
    assertThat(turn.state()).isEqualTo(DocumentTurn.State.ASKED_AGAIN);
    assertThat(turn.askedAgain().text()).isEqualTo("2ページ目です。");
    long mails = office.mails("DocumentAskedAgain");
    assertThat(mails).isPositive();
    asks(Office.REGISTRY, "UNREADABLE", "2ページ目です。");
    assertThat(office.mails("DocumentAskedAgain")).isEqualTo(mails);
  }

  @Test
  @DisplayName("FIL-6 the very same file does not do, another brings it back to the office")
  void again() {
    sendsAll();
    office.pass(1);
    asks(Office.REGISTRY, "UNREADABLE", "");
    office.pass(1);
    assertThat(sends(Office.REGISTRY, PDF)).isEqualTo(unfit(new FileFault.SameAgain()));
    assertThat(sends(Office.REGISTRY, FileSamples.png())).isEqualTo(new Outcome.HandedIn());
    assertThat(record().awaitsDocuments()).isFalse();
    assertThat(next()).isEqualTo(NextWork.EXAMINE);
    assertThat(turns().getFirst().fresh()).hasSize(1);
    assertThat(turns().getFirst().earlier()).hasSize(1);
  }

  @Test
  @DisplayName("FIL-6 a reason is chosen; one that says nothing by itself needs a sentence")
  void reason() {
    sendsAll();
    assertThat(asks(Office.REGISTRY, "", ""))
        .isEqualTo(wrong(AskDocumentAgain.REASON, new InputProblem.Missing()));
    assertThat(asks(Office.REGISTRY, "NONE", ""))
        .isEqualTo(wrong(AskDocumentAgain.REASON, new InputProblem.NotAChoice()));
    assertThat(asks(Office.REGISTRY, "OTHER", " "))
        .isEqualTo(wrong(AskDocumentAgain.TEXT, new InputProblem.Missing()));
  }

  @Test
  @DisplayName("FIL-6 what has not come in is not asked for again; what was received is taken back")
  void notIn() {
    assertThat(asks(Office.REGISTRY, "UNREADABLE", ""))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NothingCameIn(Office.REGISTRY)));
    receives(Office.REGISTRY);
    office.pass(1);
    assertThat(asks(Office.REGISTRY, "UNREADABLE", "")).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.review(record).received(Office.REGISTRY)).isEmpty();
    assertThat(turns().getFirst().state()).isEqualTo(DocumentTurn.State.ASKED_AGAIN);
  }

  @Test
  @DisplayName("FIL-5 accepted, the document is received, and what comes no more is asked for")
  void accepted() {
    sendsAll();
    office.pass(1);
    receives(Office.REGISTRY);
    receives(Office.SEAL);
    assertThat(states()).containsOnly(DocumentTurn.State.RECEIVED);
    assertThat(record().awaitsDocuments()).isFalse();
    assertThat(office.ports.records().eventsOf(record))
        .extracting(RecordEvent::kind)
        .contains(RecordEvent.Kind.DOCUMENTS_RECEIVED);
  }

  @Test
  @DisplayName("FIL-5 staff attach files, which evidence names by SHA-256; whoever does has a part")
  void attached() {
    assertThat(attaches("", PDF)).isEqualTo(new ReviewOutcome.Done());
    assertThat(attaches("", PDF)).isEqualTo(new ReviewOutcome.Done());
    HandedInFile file = office.review(record).handIns().files().getFirst();
    assertThat(office.review(record).handIns().files()).hasSize(1);
    assertThat(office.review(record).gathered().participants()).contains(office.examiner.id());
    Map<String, String> typed = new HashMap<>(office.evidence(record, Fact.LEGAL_EXISTENCE));
    typed.put(RecordEvidence.file(file.hash()), "on");
    typed.put("file." + "0".repeat(64), "on");
    office.recordEvidence.record(record, office.examiner.id(), typed);
    assertThat(
            office.ports.evidence().of(Party.of(record().content().organization()), record).stream()
                .map(FiledEvidence::evidence)
                .toList()
                .getFirst()
                .files())
        .containsExactly(file.hash().hex());
    assertThat(attaches("", ascii("text")))
        .isEqualTo(
            wrong(
                HandInFile.FILE,
                new InputProblem.UnfitFile(new FileFault.OtherKind(FileFault.Looks.TEXT))));
  }

  @Test
  @DisplayName("FIL-5 a document that came by post is attached by staff, and waits for a look")
  void byPost() {
    assertThat(attaches("REGISTRY", PDF)).isEqualTo(new ReviewOutcome.Done());
    assertThat(states()).containsExactly(DocumentTurn.State.HANDED_IN, DocumentTurn.State.AWAITED);
  }

  @Test
  @DisplayName("FIL-8 a file is given to its holder and to staff who read cases, and it is noted")
  void downloaded() {
    sends(Office.REGISTRY, PDF);
    attaches("", FileSamples.png());
    HandedInFile own = office.review(record).handIns().files().getFirst();
    HandedInFile offices = office.review(record).handIns().files().getLast();
    DownloadOwnFile forHolder = office.downloadOwnFile();
    AccountId holder = record().account();
    assertThat(forHolder.download(holder, record, own.id()).orElseThrow().content()).isEqualTo(PDF);
    assertThat(forHolder.download(holder, record, offices.id())).isEmpty();
    assertThat(forHolder.download(holder, office.ovApplication(), own.id())).isEmpty();
    assertThat(forHolder.download(new AccountId(UUID.randomUUID()), record, own.id())).isEmpty();
    DownloadCaseFile forStaff = office.downloadCaseFile();
    assertThat(forStaff.download(office.approver.id(), record, own.id())).isPresent();
    assertThat(forStaff.download(office.approver.id(), office.ovApplication(), own.id())).isEmpty();
    assertThat(office.approver.role()).isEqualTo(OperatorRole.APPROVER);
    assertThat(office.trail(record))
        .endsWith(act("file.downloaded"), "operator:approver file.downloaded");
  }

  @Test
  @DisplayName("FIL-7 two years after an application was refused its files' content is dropped")
  void dropped() {
    sendsAll();
    receives(Office.REGISTRY);
    office.refuse(record, office.examiner, "取下げ");
    assertThat(office.status(record)).isEqualTo(RecordStatus.REFUSED);
    DropFiles dropFiles = office.dropFiles();
    office.pass(2 * 366);
    assertThat(dropFiles.drop()).isZero();
    office.pass(1);
    assertThat(dropFiles.drop()).isEqualTo(2);
    HandedInFile file = office.review(record).handIns().files().getFirst();
    assertThat(file.isKept()).isFalse();
    assertThat(office.downloadOwnFile().download(record().account(), record, file.id())).isEmpty();
    assertThat(office.trail(record)).endsWith("system file.dropped", "system file.dropped");
  }

  @Test
  @DisplayName("FIL-4 the holder sees what is asked for and what they handed in, nothing else")
  void shown() {
    sends(Office.REGISTRY, PDF);
    attaches("", FileSamples.png());
    ShowHandIn.HandInView view = office.showHandIn().show(record().account(), record).orElseThrow();
    assertThat(view.files()).extracting(file -> file.name().text()).containsExactly("登記.pdf");
    assertThat(view.taking()).hasSize(2);
    assertThat(office.showHandIn().show(new AccountId(UUID.randomUUID()), record)).isEmpty();
  }

  private void sendsAll() {
    sends(Office.REGISTRY, PDF);
    sends(Office.SEAL, PDF);
  }

  private Outcome sends(DocumentCode document, byte[] content) {
    return handIn.handIn(record().account(), record, document.text(), "登記.pdf", content);
  }

  private ReviewOutcome attaches(String document, byte[] content) {
    return office.attachFile().attach(record, office.examiner.id(), document, "a.pdf", content);
  }

  private ReviewOutcome asks(DocumentCode document, String reason, String text) {
    return office
        .askDocumentAgain()
        .ask(
            record,
            office.examiner.id(),
            document,
            Map.of(AskDocumentAgain.REASON, reason, AskDocumentAgain.TEXT, text));
  }

  private void receives(DocumentCode document) {
    office.receiveDocument.receive(record, office.examiner.id(), document);
  }

  private List<DocumentTurn> turns() {
    return office.readExamination.of(record()).turns(office.review(record));
  }

  private List<DocumentTurn.State> states() {
    return turns().stream().map(DocumentTurn::state).toList();
  }

  private NextWork next() {
    ApplicationRecord now = record();
    return NextWork.of(
        now.status(), now.requestType(), now.awaitsDocuments(), null, Turn.NOBODY, false);
  }

  private ApplicationRecord record() {
    return office.record(record);
  }

  private String act(String action) {
    return "account:" + record().account().value() + " " + action;
  }

  private static Outcome unfit(FileFault fault) {
    return invalid(HandInFile.FILE, new InputProblem.UnfitFile(fault));
  }

  private static Outcome invalid(String field, InputProblem problem) {
    return new Outcome.Invalid(List.of(new FieldProblem(field, problem)));
  }

  private static ReviewOutcome wrong(String field, InputProblem problem) {
    return new ReviewOutcome.Invalid(List.of(new FieldProblem(field, problem)));
  }

  private static byte[] ascii(String text) {
    return FileSamples.ascii(text);
  }
}
