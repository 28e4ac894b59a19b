package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Subjects;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.TelephoneConfirmation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§4 evidence is gathered on a record")
class GatherEvidenceTest {
  private final Office office = new Office();
  private final RecordId record = office.ovApplication();

  @Test
  @DisplayName("the first step takes the record in hand: 申込受付 becomes 審査中")
  void begins() {
    new StartReview(office.desk).start(record, office.examiner.id());
    assertThat(office.status(record)).isEqualTo(RecordStatus.IN_REVIEW);
    assertThat(office.review(record).examiner()).isEqualTo(office.examiner.id());
    assertThat(kinds()).containsExactly(RecordEvent.Kind.REVIEW_STARTED);
  }

  @Test
  @DisplayName("a colleague's later step leaves the examiner as it was")
  void stays() {
    receive(Office.REGISTRY);
    office.receiveDocument.receive(record, office.colleague.id(), Office.SEAL);
    assertThat(office.review(record).examiner()).isEqualTo(office.examiner.id());
  }

  @Test
  @DisplayName("LST-3 「!」 goes with the last document, and comes back when one is taken back")
  void bang() {
    receive(Office.REGISTRY);
    assertThat(office.record(record).awaitsDocuments()).isTrue();
    receive(Office.SEAL);
    assertThat(office.record(record).awaitsDocuments()).isFalse();
    assertThat(kinds()).endsWith(RecordEvent.Kind.DOCUMENTS_RECEIVED);
    office.receiveDocument.takeBack(record, office.examiner.id(), Office.SEAL);
    assertThat(office.record(record).awaitsDocuments()).isTrue();
  }

  @Test
  @DisplayName("a document ticked twice is noted once, and so is one taken back twice")
  void twice() {
    receive(Office.SEAL);
    receive(Office.SEAL);
    office.receiveDocument.takeBack(record, office.examiner.id(), Office.SEAL);
    office.receiveDocument.takeBack(record, office.examiner.id(), Office.SEAL);
    assertThat(office.trail(record))
        .containsExactly(
            "operator:examiner review.started",
            "operator:examiner review.document.received",
            "operator:examiner review.document.taken-back");
  }

  @Test
  @DisplayName("a document that this organisation does not hand in is not ticked")
  void unknownDocument() {
    DocumentCode unknown = new DocumentCode("UNKNOWN");
    assertThat(receive(unknown))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NotAskedFor(unknown)));
    assertThat(office.review(record).documents()).isEmpty();
  }

  @Test
  @DisplayName("EVD-1 evidence is filed under what it proves, with source, day, person and time")
  void evidence() {
    record(Map.of());
    Evidence filed = filed().getFirst();
    assertThat(filed.subject())
        .isEqualTo(Subjects.of(Fact.LEGAL_EXISTENCE, office.record(record)).orElseThrow());
    assertThat(filed.source()).isEqualTo(EvidenceSamples.REGISTRY);
    assertThat(filed.reference()).isEqualTo("0110-01-012345");
    assertThat(filed.collectedOn()).isEqualTo("2026-11-24");
    assertThat(filed.collectedBy()).isEqualTo(office.examiner.id());
    assertThat(filed.recordedAt()).isEqualTo(Office.NOW);
    assertThat(filed.recordedFor()).isEqualTo(record);
  }

  @Test
  @DisplayName("EVD-1 a correction supersedes; nothing is overwritten")
  void correction() {
    record(Map.of());
    record(Map.of(RecordEvidence.COLLECTED_ON, "2026/11/23"));
    assertThat(filed()).hasSize(2);
    assertThat(filed().getLast().supersedes()).isEqualTo(filed().getFirst().id());
  }

  @Test
  @DisplayName(
      "EVD-1 who had not seen a colleague's evidence of the fact is told, and loses nothing")
  void meanwhile() {
    Map<String, String> typed = office.evidence(record, Fact.LEGAL_EXISTENCE);
    record(Map.of());
    assertThat(office.recordEvidence.record(record, office.colleague.id(), typed))
        .isEqualTo(
            new ReviewOutcome.Refused(new ReviewRefusal.RecordedMeanwhile(Fact.LEGAL_EXISTENCE)));
    assertThat(filed()).hasSize(1);
  }

  @Test
  @DisplayName("EVD-3 a reference that the source does not write so is refused at its field")
  void reference() {
    LocalizedText example =
        new LocalizedText(EvidenceSamples.REGISTRY.text(), EvidenceSamples.REGISTRY.text());
    assertThat(record(Map.of(RecordEvidence.REFERENCE, "100-01-123")))
        .isEqualTo(
            invalid(RecordEvidence.REFERENCE, new InputProblem.NotAsTheSourceWrites(example)));
    assertThat(record(Map.of(RecordEvidence.REFERENCE, "０１１０－０１－０１２３４５")))
        .isEqualTo(new ReviewOutcome.Done());
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "0104-01-012345, CONFIRMS, true",
    "2011001012345, CONFIRMS, false",
    "3011001012345, CONFIRMS, true",
    "7000012050002, CONFIRMS, true",
    "no_number, CONFIRMS, true",
    "3011001012345, DIFFERS, false",
    "0110-01-012345, CONFIRMS, false",
    "0104-01-012345, DIFFERS, false",
    "0104-01-012345, CONTRADICTS, false"
  })
  @DisplayName(
      "EVD-2 what is not the very entry of the corporation confirms nothing; it may differ or"
          + " contradict")
  void otherCorporation(String reference, String verdict, boolean refused) {
    Map<String, String> typed =
        Map.of(
            RecordEvidence.REFERENCE, reference,
            RecordEvidence.VERDICT, verdict,
            RecordEvidence.NOTE, "番号が違う");
    ReviewOutcome other =
        invalid(RecordEvidence.REFERENCE, new InputProblem.NotTheAppliedNumber("0110-01-012345"));
    assertThat(record(typed)).isEqualTo(refused ? other : new ReviewOutcome.Done());
    assertThat(filed()).hasSize(refused ? 0 : 1);
  }

  @Test
  @DisplayName("EVD-3 a source is chosen among those whose word counts for the fact")
  void source() {
    assertThat(record(Map.of(RecordEvidence.SOURCE, "DIRECTORY")))
        .isEqualTo(invalid(RecordEvidence.SOURCE, new InputProblem.NotAChoice()));
    assertThat(record(Map.of(RecordEvidence.SOURCE, "")))
        .isEqualTo(invalid(RecordEvidence.SOURCE, new InputProblem.Missing()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2026/11/24, true", "2026/11/25, false"})
  @DisplayName("EVD-1 a source was looked into today or before")
  void collectedOn(String day, boolean taken) {
    assertThat(record(Map.of(RecordEvidence.COLLECTED_ON, day)))
        .isEqualTo(
            taken
                ? new ReviewOutcome.Done()
                : invalid(RecordEvidence.COLLECTED_ON, new InputProblem.InTheFuture()));
  }

  @Test
  @DisplayName("EVD-5 what does not simply confirm says how it differs")
  void note() {
    assertThat(record(Map.of(RecordEvidence.VERDICT, "DIFFERS")))
        .isEqualTo(invalid(RecordEvidence.NOTE, new InputProblem.Missing()));
  }

  @Test
  @DisplayName("DCV-2 control of a name is not noted by hand, whatever was typed")
  void noControlByHand() {
    EvidenceCatalog all = EvidenceSamples.rules();
    assertThat(all.sources(Fact.DOMAIN_CONTROL)).isNotEmpty();
    assertThat(
            office.recordEvidence.record(
                record, office.examiner.id(), office.evidence(record, Fact.DOMAIN_CONTROL)))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NotRequired(Fact.DOMAIN_CONTROL)));
  }

  @Test
  @DisplayName("EVD-4 a number that no independent source gives is not called")
  void numberNotProven() {
    Map<String, String> typed = new HashMap<>(Office.call("CONFIRMED"));
    typed.put(RecordTelephoneConfirmation.NUMBER, "03-9999-9999");
    assertThat(phone(typed))
        .isEqualTo(invalid(RecordTelephoneConfirmation.NUMBER, new InputProblem.NumberNotProven()));
  }

  @Test
  @DisplayName("EVD-4 who was not reached is called again at a time to come")
  void callBack() {
    Map<String, String> typed = new HashMap<>(Office.call("NOT_REACHED"));
    typed.put(RecordTelephoneConfirmation.CALL_BACK_AT, "2026/11/24 9:59");
    assertThat(phone(typed))
        .isEqualTo(invalid(RecordTelephoneConfirmation.CALL_BACK_AT, new InputProblem.InThePast()));
    typed.put(RecordTelephoneConfirmation.CALL_BACK_AT, "2026/11/25 10:00");
    assertThat(phone(typed)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.review(record).telephoneConfirmations().getLast().callBackAt())
        .isEqualTo("2026-11-25T01:00:00Z");
  }

  @Test
  @DisplayName(
      "a call is recorded: who, when, which proven number, what was asked, what came of it")
  void call() {
    phone(Office.call("CONFIRMED"));
    TelephoneConfirmation call = office.review(record).telephoneConfirmations().getFirst();
    assertThat(call.calledNumber()).isEqualTo("03-1234-5678");
    assertThat(call.asked()).isEqualTo("申込の内容");
    assertThat(office.examination(record).numbers().get(call.calledNumber()).found().id())
        .isEqualTo(call.number());
    assertThat(call.calledAt()).isEqualTo("2026-11-24T00:50:00Z");
    assertThat(call.spokeWith()).isEqualTo("神宮 花子");
    assertThat(call.recordedBy()).isEqualTo(office.examiner.id());
    assertThat(kinds()).endsWith(RecordEvent.Kind.TELEPHONE_CONFIRMED);
  }

  @Test
  @DisplayName("a call that reached nobody needs no name, and the applicant is not told of it")
  void notReached() {
    assertThat(phone(without(Office.call("NOT_REACHED"), RecordTelephoneConfirmation.SPOKE_WITH)))
        .isEqualTo(new ReviewOutcome.Done());
    assertThat(kinds()).doesNotContain(RecordEvent.Kind.TELEPHONE_CONFIRMED);
  }

  @Test
  @DisplayName("a call that reached somebody needs the name")
  void nameMissing() {
    assertThat(phone(without(Office.call("DENIED"), RecordTelephoneConfirmation.SPOKE_WITH)))
        .isEqualTo(
            new ReviewOutcome.Invalid(
                List.of(
                    new FieldProblem(
                        RecordTelephoneConfirmation.SPOKE_WITH, new InputProblem.Missing()))));
  }

  @Test
  @DisplayName("everything wrong with a call is said at once, and nothing is recorded")
  void callProblems() {
    Map<String, String> typed = new HashMap<>(Office.call("PERHAPS"));
    typed.put(RecordTelephoneConfirmation.NUMBER, "1234");
    typed.put(RecordTelephoneConfirmation.CALLED_AT, "2026/11/24 10:01");
    assertThat(phone(typed))
        .isEqualTo(
            new ReviewOutcome.Invalid(
                List.of(
                    new FieldProblem(
                        RecordTelephoneConfirmation.NUMBER, new InputProblem.NotATelephoneNumber()),
                    new FieldProblem(
                        RecordTelephoneConfirmation.CALLED_AT, new InputProblem.InTheFuture()),
                    new FieldProblem(
                        RecordTelephoneConfirmation.RESULT, new InputProblem.NotAChoice()))));
    assertThat(office.review(record).telephoneConfirmations()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026/11/01 10:00, false", "2026/11/01 10:29, false",
    "2026/11/01 10:30, true", "2026/11/01 10:31, true"
  })
  @DisplayName("EVD-4 a call made before the application confirms nothing of it")
  void callBefore(String calledAt, boolean taken) {
    Map<String, String> typed = new HashMap<>(Office.call("CONFIRMED"));
    typed.put(RecordTelephoneConfirmation.CALLED_AT, calledAt);
    ReviewOutcome before =
        new ReviewOutcome.Invalid(
            List.of(
                new FieldProblem(
                    RecordTelephoneConfirmation.CALLED_AT,
                    new InputProblem.BeforeTheApplication())));
    assertThat(phone(typed)).isEqualTo(taken ? new ReviewOutcome.Done() : before);
    assertThat(office.transactions.undone).isNotEqualTo(taken);
  }

  @Test
  @DisplayName("a call sent twice is recorded once")
  void callTwice() {
    phone(Office.call("CONFIRMED"));
    phone(Office.call("CONFIRMED"));
    assertThat(office.review(record).telephoneConfirmations()).hasSize(1);
  }

  @Test
  @DisplayName("a comment sent twice is added once; the same words later on are another")
  void comments() {
    comment("確認中");
    comment("確認中");
    comment("済");
    comment("確認中");
    assertThat(office.review(record).comments())
        .extracting(c -> c.text())
        .containsExactly("確認中", "済", "確認中");
  }

  @Test
  @DisplayName("a comment begins no review")
  void commentOnly() {
    comment("先に電話あり");
    assertThat(office.status(record)).isEqualTo(RecordStatus.ACCEPTED);
  }

  private ReviewOutcome receive(DocumentCode document) {
    return office.receiveDocument.receive(record, office.examiner.id(), document);
  }

  private ReviewOutcome phone(Map<String, String> typed) {
    if (office.examination(record).numbers().isEmpty() && office.status(record).isOpen()) {
      Map<String, String> number = office.evidence(record, Fact.TELEPHONE_NUMBER);
      office.recordEvidence.record(record, office.examiner.id(), number);
    }
    return office.telephone.record(record, office.examiner.id(), typed);
  }

  /** Evidence of the legal existence, typed otherwise. */
  private ReviewOutcome record(Map<String, String> otherwise) {
    Map<String, String> typed = new HashMap<>(office.evidence(record, Fact.LEGAL_EXISTENCE));
    typed.putAll(otherwise);
    return office.recordEvidence.record(record, office.examiner.id(), typed);
  }

  private List<Evidence> filed() {
    return office.examination(record).point(Fact.LEGAL_EXISTENCE).orElseThrow().all();
  }

  private static ReviewOutcome invalid(String field, InputProblem problem) {
    return new ReviewOutcome.Invalid(List.of(new FieldProblem(field, problem)));
  }

  private void comment(String text) {
    new AddComment(office.desk).add(record, office.examiner.id(), text);
  }

  private List<RecordEvent.Kind> kinds() {
    return office.ports.records().eventsOf(record).stream().map(RecordEvent::kind).toList();
  }

  private static Map<String, String> without(Map<String, String> typed, String field) {
    Map<String, String> less = new HashMap<>(typed);
    less.remove(field);
    return less;
  }
}
