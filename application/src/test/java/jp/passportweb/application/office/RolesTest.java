package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("§1 administrators and auditors read only")
class RolesTest {
  private static final Map<String, String> FORM =
      Map.of(
          RecordEvidence.FACT, Fact.LEGAL_EXISTENCE.name(),
          RecordEvidence.SOURCE, "REGISTRY",
          RecordEvidence.REFERENCE, "0110-01-012345",
          RecordEvidence.COLLECTED_ON, "2026/11/24",
          RecordEvidence.VERDICT, "CONFIRMS");

  /** A step of anybody on a record. */
  interface Step {
    ReviewOutcome take(Office office, RecordId record, OperatorId operator);
  }

  private static Stream<Named<Step>> steps() {
    return Stream.of(
        step("start", (o, r, who) -> new StartReview(o.desk).start(r, who)),
        step("receive", (o, r, who) -> o.receiveDocument.receive(r, who, Office.SEAL)),
        step("take back", (o, r, who) -> o.receiveDocument.takeBack(r, who, Office.SEAL)),
        step("evidence", (o, r, who) -> o.recordEvidence.record(r, who, FORM)),
        step("telephone", (o, r, who) -> o.telephone.record(r, who, Office.call("CONFIRMED"))),
        step("explain", (o, r, who) -> o.explainDifference.explain(r, who, "ADDRESS", "移転")),
        step("comment", (o, r, who) -> new AddComment(o.desk).add(r, who, "メモ")),
        step("finish", (o, r, who) -> o.finishExamination.finish(o.seen(r, who))),
        step("approve", (o, r, who) -> o.decideApproval.approve(o.seen(r, who), Set.of(), "")),
        step("give back", (o, r, who) -> o.decideApproval.giveBack(o.seen(r, who), "理由")),
        step(
            "refuse",
            (o, r, who) ->
                o.refuseApplication.refuse(o.seen(r, who), new TypedRefusal("OTHER", "理由"))),
        step(
            "write to the applicant",
            (o, r, who) ->
                o.writeToApplicant.write(
                    r, who, new TypedMessage("ASKED", "REGISTRATION", "移転されましたか。"))),
        step("settle", (o, r, who) -> o.settleConversation.settle(o.seen(r, who))),
        step("another CSR", (o, r, who) -> o.askSigningRequest.ask(o.seen(r, who))),
        step("compromise", (o, r, who) -> o.reportCompromise.report(o.seen(r, who), "証拠")));
  }

  @ParameterizedTest
  @MethodSource("steps")
  @DisplayName("AUD-1 no step is theirs, and of each the try is kept")
  void readOnly(Step step) {
    Office office = new Office();
    RecordId record = office.application(RecordBuilder.record().in(RecordStatus.AWAITING_APPROVAL));
    for (OperatorRole role :
        new OperatorRole[] {OperatorRole.ADMINISTRATOR, OperatorRole.AUDITOR}) {
      OperatorId reader = office.staff(role.name(), role).id();
      assertThat(step.take(office, record, reader))
          .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NotYourRole()));
    }
    assertThat(office.trail(record)).isEmpty();
    assertThat(Denials.on(office.ports, office.record(record).receiptNumber().text()))
        .hasSize(2)
        .allMatch(tried -> tried.endsWith(" NOT_YOUR_ROLE"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  @DisplayName("a record that does not exist is said so")
  void noRecord(Step step) {
    Office office = new Office();
    assertThat(step.take(office, new RecordId(UUID.randomUUID()), office.examiner.id()))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NoSuchRecord()));
  }

  @Test
  @DisplayName("every role sees a record")
  void seen() {
    Office office = new Office();
    RecordId record = office.ovApplication();
    for (OperatorRole role : OperatorRole.values()) {
      OperatorId reader = office.staff(role.name(), role).id();
      assertThat(office.layCase.lay(record, reader)).isPresent();
    }
  }

  private static Named<Step> step(String name, Step step) {
    return Named.of(name, step);
  }
}
