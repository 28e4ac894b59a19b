package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a step is taken wholly or not at all")
class DeskTest {
  private static final ReviewOutcome CHANGED =
      new ReviewOutcome.Refused(new ReviewRefusal.ChangedMeanwhile());

  private final Office office = new Office();
  private final RecordId record = office.ovApplication();

  @Test
  @DisplayName("a step that is taken stands")
  void taken() {
    ReviewOutcome outcome = new StartReview(office.desk).start(record, office.examiner.id());
    assertThat(outcome).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.transactions.undone).isFalse();
  }

  @Test
  @DisplayName("a step that finds the review changed half-way is undone, and says so")
  void halfWay() {
    ReviewOutcome outcome =
        take((open, now) -> {
          Review read = office.review(record);
          office.ports.reviews().save(read.takenBy(office.colleague.id()), false);
          office.desk.save(open, read.takenBy(office.examiner.id()));
        });
    assertThat(outcome).isEqualTo(CHANGED);
    assertThat(office.transactions.undone).isTrue();
    assertThat(office.review(record).examiner()).isEqualTo(office.colleague.id());
  }

  @Test
  @DisplayName("a step that finds the record changed half-way is undone, and says so")
  void recordHalfWay() {
    ReviewOutcome outcome =
        take((open, now) -> {
          office.ports.records().update(open.record().awaitingDocuments(false, now));
          office.desk.update(open.record().awaitingDocuments(true, now));
        });
    assertThat(outcome).isEqualTo(CHANGED);
    assertThat(office.transactions.undone).isTrue();
  }

  @Test
  @DisplayName("a refused step is undone, whatever it had begun")
  void refused() {
    assertThat(office.finish(record, office.examiner)).isInstanceOf(ReviewOutcome.Refused.class);
    assertThat(office.transactions.undone).isTrue();
  }

  @Test
  @DisplayName("a bug stays a bug")
  void bug() {
    assertThatThrownBy(() ->
            take((open, now) -> {
              throw new IllegalStateException("a bug");
            }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("a decision stands on what was seen: not after somebody gathered more evidence")
  void seen() {
    office.gatherAll(record, office.examiner);
    Seen seen = office.seen(record, office.examiner);
    office.telephone.record(record, office.colleague.id(), Office.call("DENIED"));
    assertThat(office.finishExamination.finish(seen)).isEqualTo(CHANGED);
    office.telephone.record(record, office.colleague.id(), Office.call("CONFIRMED"));
    assertThat(office.finish(record, office.examiner)).isEqualTo(new ReviewOutcome.Done());
  }

  @Test
  @DisplayName("an approval stands on what was seen: not on what was given back and examined anew")
  void seenByApprover() {
    office.gatherAll(record, office.examiner);
    office.finish(record, office.examiner);
    Seen seen = office.seen(record, office.approver);
    office.giveBack(record, office.colleague);
    office.finish(record, office.examiner);
    assertThat(office.decideApproval.approve(seen, Set.of(), "")).isEqualTo(CHANGED);
  }

  @Test
  @DisplayName("evidence that was read before a refusal does not come after it")
  void refusedMeanwhile() {
    Review read = office.review(record);
    office.refuse(record, office.colleague, "理由");
    assertThat(take((open, now) -> office.desk.save(open, read))).isEqualTo(CHANGED);
  }

  private ReviewOutcome take(BiConsumer<OpenCase, Instant> step) {
    return office.desk.take(
        "review.comment", record, office.examiner.id(), open -> Optional.empty(), step);
  }
}
