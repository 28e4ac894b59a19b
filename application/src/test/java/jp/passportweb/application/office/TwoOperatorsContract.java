package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two operators at work on one case of EV, in every order, over any store. */
public abstract class TwoOperatorsContract {
  private static final ReviewOutcome DONE = new ReviewOutcome.Done();

  private final Office office;
  private final Operator other;

  protected TwoOperatorsContract(Repositories repositories, Transactions transactions) {
    this.office = new Office(repositories, transactions);
    this.other = office.staff("other", OperatorRole.APPROVER);
  }

  /** Where the case stands when both look at it. */
  enum Stage {
    GATHERED(RecordStatus.IN_REVIEW),
    EXAMINED(RecordStatus.AWAITING_APPROVAL);

    private final RecordStatus status;

    Stage(RecordStatus status) {
      this.status = status;
    }
  }

  /** What somebody does who has the case before them. */
  enum Act {
    EVIDENCE(Stage.GATHERED, RecordStatus.IN_REVIEW, "review.evidence"),
    TAKE_DOCUMENT_BACK(Stage.GATHERED, RecordStatus.IN_REVIEW, "review.document.taken-back"),
    FINISH(Stage.GATHERED, RecordStatus.AWAITING_APPROVAL, "review.examined"),
    REFUSE_APPLICATION(Stage.GATHERED, RecordStatus.REFUSED, "review.refused"),
    APPROVE(Stage.EXAMINED, RecordStatus.ISSUING, "review.approved"),
    GIVE_BACK(Stage.EXAMINED, RecordStatus.IN_REVIEW, "review.given-back"),
    REFUSE_EXAMINED(Stage.EXAMINED, RecordStatus.REFUSED, "review.refused");

    private final Stage stage;
    private final RecordStatus makes;
    private final String noted;

    Act(Stage stage, RecordStatus makes, String noted) {
      this.stage = stage;
      this.makes = makes;
      this.noted = noted;
    }
  }

  static Stream<Arguments> pairs() {
    return Stream.of(Act.values())
        .flatMap(first ->
            Stream.of(Act.values())
                .filter(second -> second.stage == first.stage)
                .map(second -> Arguments.of(first, second)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("pairs")
  @DisplayName("who had the case before them as it was is told; what the first did stands")
  void bothLooked(Act first, Act second) {
    RecordId record = at(first.stage);
    Supplier<ReviewOutcome> ofFirst = looked(first, record, office.approver);
    Supplier<ReviewOutcome> ofSecond = looked(second, record, other);
    assertThat(ofFirst.get()).isEqualTo(DONE);
    ReviewOutcome outcome = ofSecond.get();
    if (goTogether(first, second)) {
      assertThat(outcome).isEqualTo(DONE);
    } else {
      assertThat(outcome)
          .isInstanceOfSatisfying(
              ReviewOutcome.Refused.class,
              refused ->
                  assertThat(refused.refusal())
                      .isInstanceOfAny(
                          ReviewRefusal.ChangedMeanwhile.class,
                          ReviewRefusal.RecordedMeanwhile.class,
                          ReviewRefusal.WrongStatus.class));
      assertThat(office.status(record)).isEqualTo(first.makes);
      assertThat(noted(record, other)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("pairs")
  @DisplayName("who looks after the other acted is judged by how the case stands then")
  void oneAfterTheOther(Act first, Act second) {
    RecordId record = at(first.stage);
    assertThat(looked(first, record, office.approver).get()).isEqualTo(DONE);
    RecordStatus before = office.status(record);
    ReviewOutcome outcome = looked(second, record, other).get();
    boolean taken = outcome.equals(DONE);
    boolean again = first == Act.TAKE_DOCUMENT_BACK && second == first;
    assertThat(office.status(record)).isEqualTo(taken ? second.makes : before);
    assertThat(noted(record, other)).isEqualTo(taken && !again ? List.of(second.noted) : List.of());
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("pairs")
  @DisplayName("at the same moment: one of both, whichever it is, unless both go together")
  void atOnce(Act first, Act second) {
    RecordId record = at(first.stage);
    Supplier<ReviewOutcome> ofFirst = looked(first, record, office.approver);
    Supplier<ReviewOutcome> ofSecond = looked(second, record, other);
    List<CompletableFuture<ReviewOutcome>> both =
        Stream.of(ofFirst, ofSecond).map(CompletableFuture::supplyAsync).toList();
    assertThat(both.stream().map(CompletableFuture::join).filter(DONE::equals))
        .hasSize(goTogether(first, second) ? 2 : 1);
  }

  /** A case with everything gathered by a third, so that both may do whatever their role may. */
  private RecordId at(Stage stage) {
    RecordId record = office.evApplication();
    office.gatherAll(record, office.examiner);
    if (stage == Stage.EXAMINED) {
      assertThat(office.finish(record, office.examiner)).isEqualTo(DONE);
    }
    assertThat(office.status(record)).isEqualTo(stage.status);
    return record;
  }

  /** What is done upon a look of this moment. */
  private Supplier<ReviewOutcome> looked(Act act, RecordId record, Operator by) {
    Seen seen = office.seen(record, by);
    return switch (act) {
      case EVIDENCE -> {
        Map<String, String> form = office.evidence(record, Fact.OPERATION);
        yield () -> office.recordEvidence.record(record, by.id(), form);
      }
      case TAKE_DOCUMENT_BACK ->
          () -> office.receiveDocument.takeBack(record, by.id(), Office.REGISTRY);
      case FINISH -> () -> office.finishExamination.finish(seen);
      case REFUSE_APPLICATION, REFUSE_EXAMINED -> () -> office.refuse(seen, "申込書と登記が一致しません");
      case APPROVE ->
          () -> office.decideApproval.approve(seen, Set.of(CrossCheck.Line.values()), "");
      case GIVE_BACK -> () -> office.decideApproval.giveBack(seen, "番地が違います");
    };
  }

  /** What says nothing about the rest of the case; on one fact, the earlier word must be known. */
  private static boolean goTogether(Act first, Act second) {
    Set<Act> gathering = EnumSet.of(Act.EVIDENCE, Act.TAKE_DOCUMENT_BACK);
    boolean sameFact = first == Act.EVIDENCE && second == Act.EVIDENCE;
    return gathering.contains(first) && gathering.contains(second) && !sameFact;
  }

  /** What the trail says that somebody did to the record. */
  private List<String> noted(RecordId record, Operator by) {
    String actor = "operator:" + by.loginName() + " ";
    return office.trail(record).stream()
        .filter(line -> line.startsWith(actor))
        .map(line -> line.substring(actor.length()))
        .toList();
  }
}
