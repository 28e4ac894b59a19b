package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.RefusalSamples;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("REF an application is refused on a ground of the list, and given back with a reason")
class RefusalTest {
  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final Office office = new Office(ports, new Straightaway());

  @Test
  @DisplayName("REF-1 the decision holds the ground's code; the applicant reads its words")
  void ground() {
    RecordId record = office.ovApplication();
    refuse(record, "NOT-FOUND", " ");
    assertThat(office.review(record).decisions())
        .singleElement()
        .satisfies(decided -> {
          assertThat(decided.kind()).isEqualTo(Decided.Kind.REFUSED);
          assertThat(decided.ground()).isEqualTo(RefusalSamples.NOT_FOUND);
          assertThat(decided.reason()).isEmpty();
        });
    assertThat(office.ports.records().eventsOf(record).getLast().detail())
        .isEqualTo("組織を確認できませんでした。");
    assertThat(office.trail(record)).endsWith("operator:examiner review.refused");
  }

  @ParameterizedTest
  @MethodSource("unfit")
  @DisplayName("REF-1 a ground is chosen from the list, and explained where it says so")
  void unfit(String ground, String text, List<FieldProblem> problems) {
    RecordId record = office.ovApplication();
    assertThat(refuse(record, ground, text)).isEqualTo(new ReviewOutcome.Invalid(problems));
    assertThat(preview(record, ground, text)).isEqualTo(new LetterPreview.Invalid(problems));
    assertThat(office.status(record)).isEqualTo(RecordStatus.ACCEPTED);
  }

  private static Stream<Arguments> unfit() {
    FieldProblem unchosen = new FieldProblem(TypedRefusal.GROUND, new InputProblem.NotAChoice());
    return Stream.of(
        Arguments.of("", "理由", List.of(unchosen)),
        Arguments.of("NO-SUCH", "理由", List.of(unchosen)),
        Arguments.of("RETIRED", "理由", List.of(unchosen)),
        Arguments.of("OTHER", "", List.of(text(new InputProblem.Missing()))),
        Arguments.of(
            "NOT-FOUND", "あ".repeat(2001), List.of(text(new InputProblem.TooLong(2000, 2001)))),
        Arguments.of("NOT-FOUND", "ベル\u0007", List.of(text(new InputProblem.ControlCharacter()))));
  }

  private static FieldProblem text(InputProblem problem) {
    return new FieldProblem(TypedRefusal.TEXT, problem);
  }

  @Test
  @DisplayName(
      "REF-2 what is shown before is what is sent, word by word, and showing sends nothing")
  void preview() {
    RecordId record = office.ovApplication();
    LetterPreview shown = preview(record, "NOT-FOUND", "登記番号をご確認ください。");
    assertThat(ports.outbox().everPut()).isEmpty();
    assertThat(office.status(record)).isEqualTo(RecordStatus.ACCEPTED);
    refuse(record, "NOT-FOUND", "登記番号をご確認ください。");
    List<Mail> sent = ports.outbox().everPut();
    assertThat(sent).hasSize(3);
    assertThat(((LetterPreview.Shown) shown).mails()).containsExactlyElementsOf(sent);
  }

  @Test
  @DisplayName("REF-1 the same refusal sent twice is done once; another one is told what changed")
  void twice() {
    RecordId record = office.ovApplication();
    Seen seen = office.seen(record, office.examiner);
    TypedRefusal typed = new TypedRefusal("NOT-FOUND", "");
    office.refuseApplication.refuse(seen, typed);
    assertThat(office.refuseApplication.refuse(seen, typed)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.refuseApplication.refuse(seen, new TypedRefusal("OTHER", "ほかの理由")))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.ChangedMeanwhile()));
    assertThat(office.review(record).decisions()).hasSize(1);
    assertThat(ports.outbox().everPut()).hasSize(3);
  }

  @Test
  @DisplayName("CNV-1 a message is shown before as it is sent, with its address")
  void message() {
    RecordId record = office.ovApplication();
    TypedMessage typed = new TypedMessage("ASKED", "TECHNICAL", "移転されましたか。");
    LetterPreview shown =
        new PreviewMessage(office.layCase, office.letters, office.transactions)
            .preview(record, office.examiner.id(), typed);
    assertThat(ports.outbox().everPut()).isEmpty();
    office.writeToApplicant.write(record, office.examiner.id(), typed);
    assertThat(((LetterPreview.Shown) shown).mails())
        .containsExactlyElementsOf(ports.outbox().everPut());
  }

  @Test
  @DisplayName(
      "BAK-1 what is given back is in the examiner's hand, with who, when and why, until done")
  void givenBack() {
    RecordId record = office.evApplication();
    office.gatherAll(record, office.examiner);
    office.finish(record, office.examiner);
    office.desk.take(
        "review.comment",
        record,
        office.approver.id(),
        open -> java.util.Optional.empty(),
        (open, now) -> office.desk.save(open, open.review().takenBy(office.approver.id())));
    office.giveBack(record, office.approver);
    assertThat(office.review(record).examiner()).isEqualTo(office.examiner.id());
    assertThat(office.review(record).returned())
        .hasValueSatisfying(back -> {
          assertThat(back.by()).isEqualTo(office.approver.id());
          assertThat(back.at()).isEqualTo(Office.NOW);
          assertThat(back.reason()).isEqualTo("番地が違います");
        });
    office.finish(record, office.examiner);
    assertThat(office.review(record).returned()).isEmpty();
  }

  private ReviewOutcome refuse(RecordId record, String ground, String text) {
    return office.refuseApplication.refuse(
        office.seen(record, office.examiner), new TypedRefusal(ground, text));
  }

  private LetterPreview preview(RecordId record, String ground, String text) {
    OperatorId by = office.examiner.id();
    return new PreviewRefusal(
            office.layCase, office.letters, RefusalSamples.grounds(), office.transactions)
        .preview(record, by, new TypedRefusal(ground, text));
  }
}
