package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.FiledEvidence;
import jp.passportweb.domain.evidence.Party;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("§4 an application is examined, approved, given back or refused")
class DecideTest {
  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final Office office = new Office(ports, new Straightaway());

  @Test
  @DisplayName("an examination ends only when nothing is missing; what is missing is named")
  void outstanding() {
    RecordId record = office.ovApplication();
    office.receiveDocument.receive(record, office.examiner.id(), Office.REGISTRY);
    office.recordEvidence.record(
        record, office.examiner.id(), office.evidence(record, Fact.PHYSICAL_ADDRESS));
    assertThat(finish(record))
        .isEqualTo(
            refused(
                new ReviewRefusal.EvidenceMissing(
                    List.of(
                        new Outstanding.Document(Office.SEAL),
                        new Outstanding.Unproven(Fact.APPLICATION_CONTENT),
                        new Outstanding.Unproven(Fact.LEGAL_EXISTENCE),
                        new Outstanding.Unproven(Fact.TELEPHONE_NUMBER),
                        new Outstanding.TelephoneConfirmationMissing()))));
    assertThat(office.status(record)).isEqualTo(RecordStatus.IN_REVIEW);
  }

  @Test
  @DisplayName("EVG 3.2.2.8 EV asks for the signer's authority as well")
  void signingAuthority() {
    RecordId record = office.evApplication();
    assertThat(office.layCase.lay(record, office.examiner.id()).orElseThrow().outstanding())
        .contains(new Outstanding.Unproven(Fact.SIGNING_AUTHORITY));
  }

  @Test
  @DisplayName("the latest call counts: a denial undoes an earlier confirmation")
  void denied() {
    RecordId record = office.ovApplication();
    office.gatherAll(record, office.examiner);
    office.telephone.record(record, office.examiner.id(), Office.call("DENIED"));
    assertThat(finish(record))
        .isEqualTo(
            refused(
                new ReviewRefusal.EvidenceMissing(
                    List.of(new Outstanding.TelephoneConfirmationMissing()))));
  }

  @Test
  @DisplayName("SR is examined and approved by one person only where a setting says so")
  void onePerson() {
    RecordId record = examined(office.ovApplication());
    assertThat(approve(record, office.examiner))
        .isEqualTo(refused(new ReviewRefusal.ApproverExamined()));
    RecordId other = examined(office.ovApplication());
    assertThat(approve(other, office.approver)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.status(other)).isEqualTo(RecordStatus.ISSUING);
    assertThat(kinds(other)).endsWith(RecordEvent.Kind.EXAMINED, RecordEvent.Kind.APPROVED);
    assertThat(office.trail(other))
        .endsWith("operator:examiner review.examined", "operator:approver review.approved");
  }

  @Test
  @DisplayName("EVD-5 EV is not approved while a line of the certificate is not ticked")
  void crossCheck() {
    RecordId record = examined(office.evApplication());
    EnumSet<CrossCheck.Line> ticked = EnumSet.allOf(CrossCheck.Line.class);
    ticked.remove(CrossCheck.Line.PLACE);
    assertThat(office.decideApproval.approve(office.seen(record, office.approver), ticked, ""))
        .isEqualTo(
            new ReviewOutcome.Invalid(
                List.of(
                    new FieldProblem(
                        DecideApproval.field(CrossCheck.Line.PLACE),
                        new InputProblem.NotTicked()))));
    assertThat(office.status(record)).isEqualTo(RecordStatus.AWAITING_APPROVAL);
    ticked.add(CrossCheck.Line.PLACE);
    office.decideApproval.approve(office.seen(record, office.approver), ticked, "移転は登記と一致");
    assertThat(office.review(record).decisions().getLast())
        .satisfies(approved -> {
          assertThat(approved.kind()).isEqualTo(Decided.Kind.APPROVED);
          assertThat(approved.by()).isEqualTo(office.approver.id());
          assertThat(approved.reason()).isEqualTo("移転は登記と一致");
          assertThat(approved.checked())
              .contains(CrossCheck.Line.PLACE)
              .doesNotContain(CrossCheck.Line.DIFFERENCES);
        });
  }

  @Test
  @DisplayName("what is approved is taken up to be issued, and nothing else")
  void takenUp() {
    RecordId record = examined(office.ovApplication());
    approve(record, office.examiner);
    assertThat(office.takenUp).isEmpty();
    approve(record, office.approver);
    assertThat(office.takenUp).containsExactly(record);
    approve(record, office.approver);
    assertThat(office.takenUp).containsExactly(record);
  }

  @Test
  @DisplayName("EVD-1 what an approval rests on is frozen with it")
  void frozen() {
    RecordId record = examined(office.ovApplication());
    approve(record, office.approver);
    Party party = Party.of(office.record(record).content().organization());
    assertThat(office.ports.evidence().of(party, record))
        .hasSize(4)
        .noneMatch(FiledEvidence::provenBefore);
    RecordId another = office.ovApplication();
    assertThat(office.ports.evidence().of(party, another))
        .isNotEmpty()
        .allMatch(FiledEvidence::provenBefore);
  }

  @Test
  @DisplayName("a record is given back with a reason only")
  void givenBackWithoutReason() {
    RecordId record = examined(office.evApplication());
    assertThat(office.decideApproval.giveBack(office.seen(record, office.approver), " "))
        .isEqualTo(
            new ReviewOutcome.Invalid(
                List.of(new FieldProblem(DecideApproval.BACK, new InputProblem.Missing()))));
  }

  @Test
  @DisplayName("§6.7 EV is not approved by who examined")
  void examinerMayNotApprove() {
    RecordId record = examined(office.evApplication());
    assertThat(approve(record, office.examiner))
        .isEqualTo(refused(new ReviewRefusal.ApproverExamined()));
    assertThat(office.status(record)).isEqualTo(RecordStatus.AWAITING_APPROVAL);
  }

  @Test
  @DisplayName("§6.7 EV is not approved by who gathered a part of the evidence")
  void gathererMayNotApprove() {
    RecordId record = office.evApplication();
    office.gatherAll(record, office.examiner);
    office.recordEvidence.record(
        record, office.approver.id(), office.evidence(record, Fact.LEGAL_EXISTENCE));
    finish(record);
    assertThat(approve(record, office.approver))
        .isEqualTo(refused(new ReviewRefusal.ApproverExamined()));
  }

  @Test
  @DisplayName("§6.7 EV is approved by a second person, who may have commented")
  void secondPerson() {
    RecordId record = examined(office.evApplication());
    new AddComment(office.desk).add(record, office.approver.id(), "承認します");
    assertThat(approve(record, office.approver)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.status(record)).isEqualTo(RecordStatus.ISSUING);
  }

  @Test
  @DisplayName("what is given back is examined again, with its evidence")
  void givenBack() {
    RecordId record = examined(office.evApplication());
    office.giveBack(record, office.approver);
    assertThat(office.status(record)).isEqualTo(RecordStatus.IN_REVIEW);
    assertThat(office.review(record).examined()).isNull();
    assertThat(finish(record)).isEqualTo(new ReviewOutcome.Done());
    assertThat(approve(record, office.approver)).isEqualTo(new ReviewOutcome.Done());
  }

  @Test
  @DisplayName("a refusal ends the application, and its reason goes to each contact once")
  void refusal() {
    RecordId record = office.ovApplication();
    office.refuse(record, office.examiner, " 登記が\r\n確認できません。 ");
    assertThat(office.status(record)).isEqualTo(RecordStatus.REFUSED);
    assertThat(office.ports.records().eventsOf(record).getLast().detail())
        .isEqualTo("承諾することができません。\n登記が\n確認できません。");
    assertThat(ports.outbox().everPut())
        .hasSize(3)
        .extracting(Mail::text)
        .allMatch(text -> text.contains("確認できません。"));
  }

  @Test
  @DisplayName("a refusal without a reason is refused at its field")
  void refusalWithoutReason() {
    assertThat(office.refuse(office.ovApplication(), office.examiner, " \n"))
        .isEqualTo(
            new ReviewOutcome.Invalid(
                List.of(new FieldProblem(TypedRefusal.TEXT, new InputProblem.Missing()))));
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordStatus.class,
      names = {"ACCEPTED", "IN_REVIEW", "AWAITING_APPROVAL"},
      mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("what is approved or over is not decided again")
  void over(RecordStatus status) {
    RecordId record = office.application(RecordBuilder.record().in(status));
    ReviewOutcome tooLate = refused(new ReviewRefusal.WrongStatus(status));
    assertThat(finish(record)).isEqualTo(tooLate);
    assertThat(approve(record, office.approver)).isEqualTo(tooLate);
    assertThat(office.giveBack(record, office.approver)).isEqualTo(tooLate);
    assertThat(office.refuse(record, office.examiner, "理由")).isEqualTo(tooLate);
    assertThat(office.trail(record)).isEmpty();
    assertThat(Denials.on(office.ports, office.record(record).receiptNumber().text()))
        .containsExactly(
            "operator:examiner review.refused WRONG_STATUS",
            "operator:approver review.given-back WRONG_STATUS",
            "operator:approver review.approved WRONG_STATUS",
            "operator:examiner review.examined WRONG_STATUS");
  }

  private RecordId examined(RecordId record) {
    office.gatherAll(record, office.examiner);
    assertThat(finish(record)).isEqualTo(new ReviewOutcome.Done());
    return record;
  }

  private ReviewOutcome finish(RecordId record) {
    return office.finish(record, office.examiner);
  }

  private ReviewOutcome approve(RecordId record, Operator by) {
    return office.approve(record, by);
  }

  private List<RecordEvent.Kind> kinds(RecordId record) {
    return office.ports.records().eventsOf(record).stream().map(RecordEvent::kind).toList();
  }

  private static ReviewOutcome refused(ReviewRefusal refusal) {
    return new ReviewOutcome.Refused(refusal);
  }
}
