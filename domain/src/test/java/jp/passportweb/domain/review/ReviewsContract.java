package jp.passportweb.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every implementation of {@link Reviews} does. */
public abstract class ReviewsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final DocumentCode REGISTRY = new DocumentCode("registry");
  private static final DocumentCode SEAL = new DocumentCode("seal");

  private final Repositories repositories;
  private final Reviews reviews;
  private final Scene scene;

  protected ReviewsContract(Repositories repositories) {
    this.repositories = repositories;
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
    assertThat(stored)
        .usingRecursiveComparison()
        .ignoringFields("version", "gathered")
        .isEqualTo(decided);
    Stop stop = new Stop(Stop.Reason.RULE, NOW);
    assertThat(reviews.save(stored.givenBack(stop), true)).isTrue();
    assertThat(reviews.of(record).approved()).isNull();
    assertThat(reviews.of(record).stop()).isEqualTo(stop);
  }

  @Test
  @DisplayName("an examination can be taken back")
  void takenBack() {
    RecordId record = scene.record().id();
    reviews.save(Review.fresh(record).examined(new Decision(examiner(), NOW)), true);
    reviews.save(reviews.of(record).givenBack(null), true);
    assertThat(reviews.of(record).examined()).isNull();
  }

  @Test
  @DisplayName("§6.7 who collected what a decision rests on is noted with it")
  void collectors() {
    RecordId record = scene.record().id();
    OperatorId examiner = examiner();
    OperatorId collector = approver();
    Review found = Review.fresh(record).examined(new Decision(examiner, NOW));
    assertThat(reviews.save(found, true, Set.of(collector, examiner))).isTrue();
    assertThat(reviews.of(record).gathered().participants())
        .containsExactlyInAnyOrder(collector, examiner);
    Review approved = reviews.of(record).approved(new Decision(collector, NOW));
    assertThatThrownBy(() -> reviews.save(approved, true, Set.of(collector)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  @DisplayName("LINT-1 those are found that are stopped for a reason")
  void stopped() {
    RecordId names = stopped(Stop.Reason.NAMES);
    RecordId rule = stopped(Stop.Reason.RULE);
    RecordId fresh = scene.record().id();
    List<RecordId> all = List.of(fresh, rule, names);
    assertThat(reviews.stoppedAmong(all, Stop.Reason.NAMES)).containsExactly(names);
    assertThat(reviews.stoppedAmong(List.of(fresh, rule), Stop.Reason.NAMES)).isEmpty();
    assertThat(reviews.stoppedAmong(List.of(), Stop.Reason.NAMES)).isEmpty();
  }

  private RecordId stopped(Stop.Reason reason) {
    RecordId record = scene.record().id();
    reviews.save(Review.fresh(record).givenBack(new Stop(reason, NOW)), true);
    return record;
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
    assertThat(reviews.of(record).received(REGISTRY)).isPresent();
  }

  @Test
  @DisplayName("a document that was taken back counts no more, and is kept")
  void documents() {
    RecordId record = scene.record().id();
    ReceivedDocument first = new ReceivedDocument(REGISTRY, examiner(), NOW);
    ReceivedDocument seal = new ReceivedDocument(SEAL, first.receivedBy(), NOW);
    OperatorId colleague = approver();
    Decision mistake = new Decision(colleague, NOW.plusSeconds(30));
    reviews.add(record, first);
    reviews.add(record, seal);
    reviews.takeBack(record, REGISTRY, mistake);
    assertThat(reviews.of(record).documents()).containsExactly(first.takenBack(mistake), seal);
    assertThat(reviews.of(record).received(REGISTRY)).isEmpty();
    ReceivedDocument again = new ReceivedDocument(REGISTRY, colleague, NOW.plusSeconds(60));
    reviews.add(record, again);
    assertThat(reviews.of(record).received(REGISTRY)).contains(again);
    assertThat(reviews.of(record).documents()).hasSize(3);
  }

  @Test
  @DisplayName("EVD-5 the latest sentence on a difference counts, and the earlier is kept")
  void explanations() {
    RecordId record = scene.record().id();
    OperatorId examiner = examiner();
    Explanation earlier = explanation(examiner, "移転");
    Explanation later = explanation(approver(), "2026/10/02に移転登記");
    reviews.add(record, earlier);
    reviews.add(record, later);
    Review review = reviews.of(record);
    assertThat(review.gathered().explanations()).containsExactly(earlier, later);
    assertThat(review.explanation(new Difference.FromBefore(Difference.Field.ADDRESS, "a", "b")))
        .contains(later);
    assertThat(review.explanation(new Difference.FromBefore(Difference.Field.APPLICANT, "a", "b")))
        .isEmpty();
  }

  @Test
  @DisplayName("EVD-5 every decision is kept, with its reason and what was ticked")
  void decisions() {
    RecordId record = scene.record().id();
    OperatorId by = approver();
    Decided examined = new Decided(Decided.Kind.EXAMINED, by, NOW, "", List.of());
    Decided back = new Decided(Decided.Kind.GIVEN_BACK, by, NOW, "番地が違います", List.of());
    Decided approved =
        new Decided(
            Decided.Kind.APPROVED,
            by,
            NOW,
            "",
            List.of(CrossCheck.Line.ORGANIZATION, CrossCheck.Line.PLACE));
    List.of(examined, back, approved).forEach(decided -> reviews.add(record, decided));
    assertThat(reviews.of(record).decisions()).containsExactly(examined, back, approved);
  }

  @Test
  @DisplayName("calls and comments are kept in the order of writing")
  void callsAndComments() {
    RecordId record = scene.record().id();
    OperatorId by = examiner();
    EvidenceId number = number(record, by);
    var missed = ReviewSamples.call(number, by, TelephoneConfirmation.Result.NOT_REACHED, NOW);
    var reached = ReviewSamples.call(number, by, TelephoneConfirmation.Result.CONFIRMED, NOW);
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
  @DisplayName("CNV-1 what the office and the applicant say stands in one thread, in its order")
  void conversation() {
    RecordId record = scene.record().id();
    OperatorId by = examiner();
    List<Comment> said =
        List.of(
            new Comment("社内", by, NOW),
            new Comment(Comment.Kind.TOLD, "届きました。", by, NOW),
            new Comment(Comment.Kind.ASKED, "移転されましたか。", by, NOW),
            Comment.answer("<b>はい</b>\n10月です。", NOW),
            new Comment(Comment.Kind.SETTLED, "", by, NOW));
    said.forEach(comment -> reviews.add(record, comment));
    assertThat(reviews.of(record).comments()).isEqualTo(said);
    assertThat(reviews.of(record).conversation()).isEqualTo(said.subList(1, 4));
    assertThat(reviews.of(record).turn()).isEqualTo(Turn.NOBODY);
  }

  @Test
  @DisplayName("REF-1 a refusal is kept with the code of its ground")
  void refused() {
    RecordId record = scene.record().id();
    Decided refused =
        new Decided(
            Decided.Kind.REFUSED, examiner(), NOW, "番号", List.of(), RefusalSamples.NOT_FOUND);
    reviews.add(record, refused);
    assertThat(reviews.of(record).decisions()).containsExactly(refused);
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

  /** Ways to have had a part in the evidence, whatever became of it later. */
  static Stream<Named<BiConsumer<ReviewsContract, Part>>> parts() {
    return Stream.of(
        Named.of(
            "a sentence that a colleague wrote anew",
            (t, p) -> {
              t.reviews.add(p.record, explanation(p.by, "a"));
              t.reviews.add(p.record, explanation(p.colleague, "b"));
            }),
        Named.of(
            "a document that a colleague took back and received anew",
            (t, p) -> {
              t.reviews.add(p.record, new ReceivedDocument(REGISTRY, p.by, NOW));
              t.reviews.takeBack(p.record, REGISTRY, new Decision(p.colleague, NOW));
              t.reviews.add(p.record, new ReceivedDocument(REGISTRY, p.colleague, NOW));
            }),
        Named.of(
            "a document that they took back",
            (t, p) -> {
              t.reviews.add(p.record, new ReceivedDocument(REGISTRY, p.colleague, NOW));
              t.reviews.takeBack(p.record, REGISTRY, new Decision(p.by, NOW));
            }),
        Named.of(
            "a call",
            (t, p) ->
                t.reviews.add(
                    p.record,
                    ReviewSamples.call(
                        t.number(p.record, p.colleague),
                        p.by,
                        TelephoneConfirmation.Result.NOT_REACHED,
                        NOW))),
        Named.of("evidence of an earlier record", (t, p) -> t.reviews.took(p.record, Set.of(p.by))),
        Named.of(
            "an examination that was given back",
            (t, p) -> {
              Review review = t.reviews.of(p.record).examined(new Decision(p.by, NOW));
              t.reviews.save(review, true);
              t.reviews.save(t.reviews.of(p.record).givenBack(null), true);
            }));
  }

  record Part(RecordId record, OperatorId by, OperatorId colleague) {}

  @ParameterizedTest
  @MethodSource("jp.passportweb.domain.review.ReviewsContract#parts")
  @DisplayName("§6.7 whoever ever gathered evidence is refused as the approver of EV")
  void everGathered(BiConsumer<ReviewsContract, Part> gathers) {
    Part part = new Part(scene.record().id(), examiner(), approver());
    gathers.accept(this, part);
    assertThat(reviews.of(part.record).gathered().participants()).contains(part.by);
    Review examined = reviews.of(part.record).examined(new Decision(part.colleague, NOW));
    assertThatThrownBy(() -> reviews.save(examined.approved(new Decision(part.by, NOW)), true))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  @DisplayName("SR may be approved by whoever gathered its evidence")
  void srApproved() {
    RecordId record = scene.record().id();
    OperatorId by = examiner();
    reviews.add(record, explanation(by, "a"));
    Review examined = reviews.of(record).examined(new Decision(by, NOW));
    assertThat(reviews.save(examined.approved(new Decision(by, NOW)), false)).isTrue();
  }

  @Test
  @DisplayName("EVG 14.1.3 who approved may gather evidence once the approval is taken back")
  void approvalTakenBack() {
    RecordId record = scene.record().id();
    OperatorId examiner = examiner();
    OperatorId approver = approver();
    Review examined = reviews.of(record).examined(new Decision(examiner, NOW));
    reviews.save(examined.approved(new Decision(approver, NOW)), true);
    assertThat(reviews.of(record).gathered().participants()).containsExactly(examiner);
    reviews.save(reviews.of(record).givenBack(null), true);
    reviews.add(record, explanation(approver, "a"));
    assertThat(reviews.of(record).gathered().participants())
        .containsExactlyInAnyOrder(examiner, approver);
  }

  private static Explanation explanation(OperatorId by, String text) {
    return new Explanation(Difference.Field.ADDRESS.name(), text, by, NOW);
  }

  private EvidenceId number(RecordId record, OperatorId by) {
    ApplicationRecord of = repositories.records().byId(record).orElseThrow();
    Evidence number = EvidenceSamples.confirming(Fact.TELEPHONE_NUMBER, of, by, NOW);
    repositories.evidence().add(number);
    return number.id();
  }

  private OperatorId examiner() {
    return scene.operator(OperatorSamples.examiner()).id();
  }

  private OperatorId approver() {
    return scene.operator(OperatorSamples.approver()).id();
  }
}
