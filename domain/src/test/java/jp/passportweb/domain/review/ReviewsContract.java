package jp.passportweb.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Reviews} does. */
public abstract class ReviewsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final DocumentCode REGISTRY = new DocumentCode("registry");
  private static final DocumentCode SEAL = new DocumentCode("seal");

  private final Reviews reviews;
  private final Scene scene;

  protected ReviewsContract(Repositories repositories) {
    reviews = repositories.reviews();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("a record that nobody looked into has a fresh review")
  void fresh() {
    RecordId record = scene.record().id();
    assertThat(reviews.of(record)).isEqualTo(Review.fresh(record));
  }

  @Test
  @DisplayName("examiner and decisions are stored, with the next version")
  void saved() {
    RecordId record = scene.record().id();
    OperatorId examiner = examiner();
    OperatorId approver = approver();
    assertThat(reviews.save(Review.fresh(record).takenBy(examiner), true)).isTrue();
    Review taken = reviews.of(record);
    assertThat(taken.version()).isEqualTo(1);
    Review decided =
        taken
            .examined(new Decision(examiner, NOW))
            .approved(new Decision(approver, NOW.plusSeconds(1)));
    assertThat(reviews.save(decided, true)).isTrue();
    Review stored = reviews.of(record);
    assertThat(stored.version()).isEqualTo(2);
    assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(decided);
  }

  @Test
  @DisplayName("an examination can be taken back")
  void takenBack() {
    RecordId record = scene.record().id();
    reviews.save(Review.fresh(record).examined(new Decision(examiner(), NOW)), true);
    reviews.save(reviews.of(record).examined(null), true);
    assertThat(reviews.of(record).examined()).isNull();
  }

  @Test
  @DisplayName("a change on top of an older version is refused, and nothing is stored")
  void conflict() {
    RecordId record = scene.record().id();
    OperatorId examiner = examiner();
    Review fresh = reviews.of(record);
    reviews.save(fresh.takenBy(examiner), false);
    assertThat(reviews.save(fresh.takenBy(approver()), false)).isFalse();
    Review first = reviews.of(record);
    assertThat(first.examiner()).isEqualTo(examiner);
    reviews.save(first.examined(new Decision(examiner, NOW)), false);
    assertThat(reviews.save(first, false)).isFalse();
    assertThat(reviews.of(record).examined()).isNotNull();
  }

  @Test
  @DisplayName("saving stores no evidence, and evidence changes no version")
  void evidenceApart() {
    RecordId record = scene.record().id();
    OperatorId examiner = examiner();
    reviews.save(Review.fresh(record).takenBy(examiner), true);
    Review before = reviews.of(record);
    reviews.add(record, new ReceivedDocument(REGISTRY, examiner, NOW));
    assertThat(reviews.save(before.examined(new Decision(examiner, NOW)), true)).isTrue();
    assertThat(reviews.of(record).hasReceived(REGISTRY)).isTrue();
  }

  @Test
  @DisplayName("a document is received once and can be taken back")
  void documents() {
    RecordId record = scene.record().id();
    ReceivedDocument first = new ReceivedDocument(REGISTRY, examiner(), NOW);
    ReceivedDocument seal = new ReceivedDocument(SEAL, first.receivedBy(), NOW);
    reviews.add(record, first);
    reviews.add(record, seal);
    reviews.add(record, new ReceivedDocument(REGISTRY, approver(), NOW.plusSeconds(60)));
    assertThat(reviews.of(record).documents()).containsExactly(first, seal);
    reviews.removeDocument(record, REGISTRY);
    reviews.removeDocument(record, REGISTRY);
    assertThat(reviews.of(record).documents()).containsExactly(seal);
  }

  @Test
  @DisplayName("a later check of the same kind stands in place of the earlier")
  void checks() {
    RecordId record = scene.record().id();
    OperatorId examiner = examiner();
    Check domain = ReviewSamples.check(Check.Kind.DOMAIN_CONTROL, "DNS", examiner, NOW);
    Check earlier = ReviewSamples.check(Check.Kind.LEGAL_EXISTENCE, "登記", examiner, NOW);
    Check later =
        ReviewSamples.check(Check.Kind.LEGAL_EXISTENCE, "法人番号", approver(), NOW.plusSeconds(9));
    reviews.add(record, earlier);
    reviews.add(record, domain);
    reviews.add(record, later);
    assertThat(reviews.of(record).checks()).containsExactly(domain, later);
  }

  @Test
  @DisplayName("calls and comments are kept in the order of writing")
  void callsAndComments() {
    RecordId record = scene.record().id();
    OperatorId by = examiner();
    var missed = ReviewSamples.call(by, TelephoneConfirmation.Result.NOT_REACHED, NOW);
    var reached = ReviewSamples.call(by, TelephoneConfirmation.Result.CONFIRMED, NOW);
    reviews.add(record, missed);
    reviews.add(record, reached);
    reviews.add(record, new Comment("留守", by, NOW));
    reviews.add(record, new Comment("二行\n目", by, NOW));
    Review review = reviews.of(record);
    assertThat(review.telephoneConfirmations()).containsExactly(missed, reached);
    assertThat(review.comments())
        .containsExactly(new Comment("留守", by, NOW), new Comment("二行\n目", by, NOW));
    assertThat(reviews.of(scene.record().id()).comments()).isEmpty();
  }

  @Test
  @DisplayName("one person may decide twice where four eyes are not asked for")
  void twoEyes() {
    RecordId record = scene.record().id();
    Decision decision = new Decision(examiner(), NOW);
    Review review = Review.fresh(record).examined(decision).approved(decision);
    assertThat(reviews.save(review, false)).isTrue();
  }

  @Test
  @DisplayName("EVG 14.1.3 EV decisions by one person are refused")
  void fourEyes() {
    RecordId record = scene.record().id();
    Decision decision = new Decision(examiner(), NOW);
    Review review = Review.fresh(record).examined(decision).approved(decision);
    assertThatThrownBy(() -> reviews.save(review, true)).isInstanceOf(RuntimeException.class);
  }

  private OperatorId examiner() {
    return scene.operator(OperatorSamples.examiner()).id();
  }

  private OperatorId approver() {
    return scene.operator(OperatorSamples.approver()).id();
  }
}
