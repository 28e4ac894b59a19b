package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.review.Check;
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
  @DisplayName("a check is recorded with its source, its person and its time")
  void check() {
    office.recordCheck.record(
        record, office.examiner.id(), Office.check(Check.Kind.LEGAL_EXISTENCE));
    assertThat(office.review(record).checks())
        .containsExactly(
            new Check(Check.Kind.LEGAL_EXISTENCE, "登記情報提供サービス", office.examiner.id(), Office.NOW));
  }

  @Test
  @DisplayName("DCV-2 control of a name is not noted by hand, whatever was typed")
  void noControlByHand() {
    assertThat(
            office.recordCheck.record(
                record, office.examiner.id(), Office.check(Check.Kind.DOMAIN_CONTROL)))
        .isEqualTo(
            new ReviewOutcome.Refused(new ReviewRefusal.NotExamined(Check.Kind.DOMAIN_CONTROL)));
  }

  @Test
  @DisplayName("a check without a source is refused at its field")
  void checkWithoutSource() {
    assertThat(
            office.recordCheck.record(
                record, office.examiner.id(), Map.of(RecordCheck.KIND, "LEGAL_EXISTENCE")))
        .isEqualTo(
            new ReviewOutcome.Invalid(
                List.of(new FieldProblem(RecordCheck.SOURCE, new InputProblem.Missing()))));
  }

  @Test
  @DisplayName("a call is recorded: who, when, which number, where from, what came of it")
  void call() {
    phone(Office.call("CONFIRMED"));
    TelephoneConfirmation call = office.review(record).telephoneConfirmations().getFirst();
    assertThat(call.calledNumber()).isEqualTo("03-1234-5678");
    assertThat(call.numberSource()).isEqualTo(TelephoneConfirmation.NumberSource.PUBLIC_REGISTRY);
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
    assertThat(office.status(record)).isEqualTo(RecordStatus.ACCEPTED);
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
    return office.telephone.record(record, office.examiner.id(), typed);
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
