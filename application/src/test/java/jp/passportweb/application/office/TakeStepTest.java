package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a step is taken wholly or not at all")
class TakeStepTest {
  private static final ReviewOutcome CHANGED =
      new ReviewOutcome.Refused(new ReviewRefusal.ChangedMeanwhile());

  private final Office office = new Office();
  private final Watched transactions = new Watched();
  private final TakeStep takeStep = new TakeStep(office.ports.reviews(), transactions);
  private final RecordId record = office.ovApplication();

  /** Notes whether the transaction was ended by an exception, and so is undone. */
  private static final class Watched implements Transactions {
    private boolean undone;

    @Override
    public <T> T run(Supplier<T> work) {
      undone = true;
      T result = work.get();
      undone = false;
      return result;
    }
  }

  @Test
  @DisplayName("a step that is taken stands")
  void taken() {
    ReviewOutcome outcome =
        takeStep.take(() -> new StartReview(office.desk).start(record, office.examiner.id()));
    assertThat(outcome).isEqualTo(new ReviewOutcome.Done());
    assertThat(transactions.undone).isFalse();
  }

  @Test
  @DisplayName("a step that finds the review changed half-way is undone, and says so")
  void halfWay() {
    ReviewOutcome outcome =
        takeStep.take(() -> {
          Review read = office.review(record);
          office.ports.reviews().save(read.takenBy(office.colleague.id()), false);
          office.desk.save(read.takenBy(office.examiner.id()), false);
          return new ReviewOutcome.Done();
        });
    assertThat(outcome).isEqualTo(CHANGED);
    assertThat(transactions.undone).isTrue();
    assertThat(office.review(record).examiner()).isEqualTo(office.colleague.id());
  }

  @Test
  @DisplayName("a step that finds the record changed half-way is undone, and says so")
  void recordHalfWay() {
    var read = office.record(record);
    office.ports.records().update(read.awaitingDocuments(false, Office.NOW));
    ReviewOutcome outcome =
        takeStep.take(() -> {
          office.desk.update(read.awaitingDocuments(true, Office.NOW));
          return new ReviewOutcome.Done();
        });
    assertThat(outcome).isEqualTo(CHANGED);
    assertThat(transactions.undone).isTrue();
  }

  @Test
  @DisplayName("a refused step is undone, whatever it had begun")
  void refused() {
    ReviewOutcome outcome =
        takeStep.take(() -> office.finishExamination.finish(record, office.examiner.id()));
    assertThat(outcome).isInstanceOf(ReviewOutcome.Refused.class);
    assertThat(transactions.undone).isTrue();
  }

  @Test
  @DisplayName("a bug stays a bug")
  void bug() {
    assertThatThrownBy(() ->
            takeStep.take(() -> {
              throw new IllegalStateException("a bug");
            }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("a decision stands on what was seen: not after somebody gathered more evidence")
  void seen() {
    office.gatherAll(record, office.examiner);
    long seen = office.review(record).version();
    office.telephone.record(record, office.colleague.id(), Office.call("DENIED"));
    assertThat(finish(seen)).isEqualTo(CHANGED);
    office.telephone.record(record, office.colleague.id(), Office.call("CONFIRMED"));
    assertThat(finish(office.review(record).version())).isEqualTo(new ReviewOutcome.Done());
  }

  @Test
  @DisplayName("an approval stands on what was seen: not on what was given back and examined anew")
  void seenByApprover() {
    office.gatherAll(record, office.examiner);
    office.finishExamination.finish(record, office.examiner.id());
    long seen = office.review(record).version();
    office.decideApproval.giveBack(record, office.colleague.id());
    office.finishExamination.finish(record, office.examiner.id());
    assertThat(
            takeStep.decide(
                record, seen, () -> office.decideApproval.approve(record, office.approver.id())))
        .isEqualTo(CHANGED);
  }

  @Test
  @DisplayName("evidence that was read before a refusal does not come after it")
  void refusedMeanwhile() {
    Review read = office.review(record);
    office.refuseApplication.refuse(record, office.colleague.id(), "理由");
    ReviewOutcome outcome =
        takeStep.take(() -> {
          office.desk.save(read, false);
          return new ReviewOutcome.Done();
        });
    assertThat(outcome).isEqualTo(CHANGED);
  }

  private ReviewOutcome finish(long seen) {
    return takeStep.decide(
        record, seen, () -> office.finishExamination.finish(record, office.examiner.id()));
  }
}
