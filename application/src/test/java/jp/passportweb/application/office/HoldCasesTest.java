package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.passportweb.application.queue.Viewers;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.FourEyes;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("QUE-3 taking a case, handing it over, the next case")
class HoldCasesTest {
  private final Office office = new Office();
  private final HoldCases holdCases =
      new HoldCases(
          office.desk,
          office.ports.operators(),
          office.ports.queue(),
          new Viewers(Office.catalog(), FourEyes.ALWAYS, () -> Office.NOW),
          office.transactions);

  @Test
  @DisplayName("whoever takes a case has it, and decides nothing by that; twice is harmless")
  void take() {
    RecordId record = office.ovApplication();
    RecordStatus before = office.record(record).status();
    assertThat(holdCases.take(record, office.examiner.id())).isInstanceOf(ReviewOutcome.Done.class);
    assertThat(holdCases.take(record, office.examiner.id())).isInstanceOf(ReviewOutcome.Done.class);
    assertThat(holder(record)).isEqualTo(office.examiner);
    assertThat(office.record(record).status()).isEqualTo(before);
    assertThat(holdCases.take(record, office.colleague.id()))
        .isInstanceOf(ReviewOutcome.Done.class);
    assertThat(holder(record)).isEqualTo(office.colleague);
  }

  @Test
  @DisplayName("a case is handed over with a word, which stays as a comment")
  void handOver() {
    RecordId record = office.ovApplication();
    holdCases.handOver(record, office.examiner.id(), office.colleague.id(), "午後に電話を");
    holdCases.handOver(record, office.examiner.id(), office.colleague.id(), "午後に電話を");
    assertThat(holder(record)).isEqualTo(office.colleague);
    assertThat(office.ports.reviews().of(record).comments())
        .extracting(Comment::text)
        .containsExactly("午後に電話を");
  }

  @Test
  @DisplayName("nothing is handed over to who does not examine, nor taken by them")
  void notTheirs() {
    RecordId record = office.ovApplication();
    Operator auditor = OperatorSamples.operator("auditor", "auditor", OperatorRole.AUDITOR);
    office.ports.operators().add(auditor);
    ReviewOutcome refused = new ReviewOutcome.Refused(new ReviewRefusal.NotYourRole());
    assertThat(holdCases.handOver(record, office.examiner.id(), auditor.id(), ""))
        .isEqualTo(refused);
    assertThat(holdCases.take(record, auditor.id())).isEqualTo(refused);
    assertThat(holdCases.takeNext(auditor)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("only what is open can be taken")
  void onlyOpen(RecordStatus status) {
    RecordId record = office.application(RecordBuilder.record().in(status));
    assertThat(holdCases.take(record, office.examiner.id()) instanceof ReviewOutcome.Done)
        .isEqualTo(status.isOpen());
  }

  @Test
  @DisplayName("the next case is what runs out first and nobody has; then there is none left")
  void next() {
    RecordId later =
        office.application(RecordBuilder.record().appliedAt(Office.NOW.minusSeconds(60)));
    RecordId first =
        office.application(RecordBuilder.record().appliedAt(Office.NOW.minusSeconds(90_000)));
    RecordId taken =
        office.application(RecordBuilder.record().appliedAt(Office.NOW.minusSeconds(99_000)));
    holdCases.take(taken, office.colleague.id());
    assertThat(holdCases.takeNext(office.examiner)).contains(first);
    assertThat(holdCases.takeNext(office.colleague)).contains(later);
    assertThat(holdCases.takeNext(office.approver)).isEmpty();
  }

  private Operator holder(RecordId record) {
    return Optional.ofNullable(office.ports.reviews().of(record).examiner())
        .flatMap(office.ports.operators()::byId)
        .orElseThrow();
  }
}
