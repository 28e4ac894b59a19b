package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.conversation.AnswerOffice;
import jp.passportweb.application.conversation.AnswerOffice.Outcome;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.ConversationRules;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("CNV the office and the applicant write to each other about a case")
class ConversationTest {
  private static final String QUESTION = "本社を移転されましたか。";

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final Office office = new Office(ports, new Straightaway());

  @Test
  @DisplayName(
      "CNV-1 a question is mailed to the chosen contact, and is in the thread and the trail")
  void asked() {
    RecordId record = office.ovApplication();
    assertThat(write(record, "ASKED", QUESTION)).isEqualTo(new ReviewOutcome.Done());
    assertThat(ports.outbox().everPut())
        .singleElement()
        .extracting(Mail::to)
        .isEqualTo(office.record(record).content().contacts().technical().email());
    assertThat(office.review(record).comments())
        .singleElement()
        .satisfies(said -> {
          assertThat(said.kind()).isEqualTo(Comment.Kind.ASKED);
          assertThat(said.text()).isEqualTo(QUESTION);
          assertThat(said.by()).isEqualTo(office.examiner.id());
        });
    assertThat(office.trail(record)).containsExactly("operator:examiner review.asked");
  }

  @Test
  @DisplayName("CNV-2 a question has the record wait, in the hand of whoever asked")
  void waits() {
    RecordId record = office.ovApplication();
    office.gatherAll(record, office.examiner);
    assertThat(office.record(record).awaitsDocuments()).isFalse();
    write(record, "ASKED", QUESTION);
    assertThat(office.record(record).awaitsDocuments()).isTrue();
    assertThat(office.review(record).examiner()).isEqualTo(office.examiner.id());
    assertThat(office.finish(record, office.examiner)).isEqualTo(missing(Turn.APPLICANT));
    answer(record, "はい、10月に移転しました。");
    assertThat(office.record(record).awaitsDocuments()).isFalse();
    assertThat(office.finish(record, office.examiner)).isEqualTo(missing(Turn.OFFICE));
    assertThat(settle(record)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.finish(record, office.examiner)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.trail(record))
        .contains(
            "operator:examiner review.asked",
            "account:" + account(record).value() + " application.answered",
            "operator:examiner review.answer-read");
  }

  @Test
  @DisplayName(
      "CNV-2 a question of the approver keeps it from being approved, and gives nothing back")
  void approver() {
    RecordId record = office.ovApplication();
    office.gatherAll(record, office.examiner);
    office.finish(record, office.examiner);
    office.writeToApplicant.write(
        record, office.approver.id(), new TypedMessage("ASKED", "REGISTRATION", QUESTION));
    assertThat(office.status(record)).isEqualTo(RecordStatus.AWAITING_APPROVAL);
    assertThat(office.approve(record, office.approver)).isEqualTo(missing(Turn.APPLICANT));
    office.settleConversation.settle(office.seen(record, office.approver));
    assertThat(office.approve(record, office.approver)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.trail(record)).contains("operator:approver review.question-withdrawn");
  }

  @Test
  @DisplayName("CNV-2 what is told waits for nobody, and answers an answer")
  void told() {
    RecordId record = office.ovApplication();
    write(record, "TOLD", "書類が届きました。");
    assertThat(office.review(record).turn()).isEqualTo(Turn.NOBODY);
    answer(record, "ありがとうございます。");
    assertThat(office.review(record).turn()).isEqualTo(Turn.OFFICE);
    write(record, "TOLD", "承知しました。");
    assertThat(office.review(record).turn()).isEqualTo(Turn.NOBODY);
  }

  @Test
  @DisplayName("CNV-1 CNV-3 what is sent twice is sent once")
  void twice() {
    RecordId record = office.ovApplication();
    write(record, "ASKED", QUESTION);
    write(record, "ASKED", QUESTION);
    answer(record, "はい");
    answer(record, "はい\n");
    Seen seen = office.seen(record, office.examiner);
    office.settleConversation.settle(seen);
    assertThat(office.settleConversation.settle(seen)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.review(record).comments())
        .extracting(Comment::kind)
        .containsExactly(Comment.Kind.ASKED, Comment.Kind.ANSWERED, Comment.Kind.SETTLED);
    assertThat(ports.outbox().everPut()).hasSize(1);
  }

  @Test
  @DisplayName("CNV-2 an answer that came in meanwhile is not passed over, nor decided on unseen")
  void meanwhile() {
    RecordId record = office.ovApplication();
    write(record, "ASKED", QUESTION);
    Seen before = office.seen(record, office.examiner);
    answer(record, "はい");
    ReviewOutcome changed = new ReviewOutcome.Refused(new ReviewRefusal.ChangedMeanwhile());
    assertThat(office.settleConversation.settle(before)).isEqualTo(changed);
    assertThat(office.refuseApplication.refuse(before, new TypedRefusal("OTHER", "返答なし")))
        .isEqualTo(changed);
  }

  @ParameterizedTest
  @MethodSource("unfit")
  @DisplayName("CNV-1 CNV-3 what cannot be taken is said at its field, to both sides")
  void unfit(String typed, InputProblem problem) {
    RecordId record = office.ovApplication();
    assertThat(write(record, "ASKED", typed))
        .isEqualTo(
            new ReviewOutcome.Invalid(List.of(new FieldProblem(TypedMessage.TEXT, problem))));
    write(record, "ASKED", QUESTION);
    assertThat(answer(record, typed)).isEqualTo(new Outcome.Unfit(problem));
    assertThat(office.review(record).comments()).hasSize(1);
  }

  private static Stream<Arguments> unfit() {
    return Stream.of(
        Arguments.of("", new InputProblem.Missing()),
        Arguments.of(" \n　", new InputProblem.Missing()),
        Arguments.of("あ".repeat(2001), new InputProblem.TooLong(2000, 2001)),
        Arguments.of("ベル\u0007", new InputProblem.ControlCharacter()));
  }

  @ParameterizedTest
  @MethodSource("fit")
  @DisplayName("CNV-3 what is typed is kept as it is, markup and all")
  void fit(String typed, String kept) {
    RecordId record = office.ovApplication();
    write(record, "ASKED", QUESTION);
    assertThat(answer(record, typed)).isEqualTo(new Outcome.Answered());
    assertThat(office.review(record).comments().getLast().text()).isEqualTo(kept);
  }

  private static Stream<Arguments> fit() {
    return Stream.of(
        Arguments.of("あ".repeat(2000), "あ".repeat(2000)),
        Arguments.of("<b>はい</b>", "<b>はい</b>"),
        Arguments.of(" 一行目\r\n二行目 ", "一行目\n二行目"));
  }

  @Test
  @DisplayName("CNV-3 another account's record is as if it did not exist")
  void otherAccount() {
    RecordId record = office.ovApplication();
    write(record, "ASKED", QUESTION);
    AccountId other = new AccountId(UUID.randomUUID());
    assertThat(answers().answer(other, record, "はい")).isEqualTo(new Outcome.NoSuchRecord());
    assertThat(answers().answer(account(record), new RecordId(UUID.randomUUID()), "はい"))
        .isEqualTo(new Outcome.NoSuchRecord());
  }

  @Test
  @DisplayName("CNV-3 the applicant writes only where the office has")
  void unasked() {
    RecordId record = office.ovApplication();
    new AddComment(office.desk).add(record, office.examiner.id(), "社内のメモ");
    assertThat(answer(record, "まだですか")).isEqualTo(new Outcome.NotTaken());
  }

  @Test
  @DisplayName("CNV-3 twenty answers a day are taken, and more the day after")
  void enough() {
    RecordId record = office.ovApplication();
    write(record, "ASKED", QUESTION);
    for (int i = 0; i < ConversationRules.MOST_ANSWERS; i++) {
      assertThat(answer(record, "返答" + i)).isEqualTo(new Outcome.Answered());
    }
    assertThat(answer(record, "もう一つ")).isEqualTo(new Outcome.Enough());
    office.pass(1);
    assertThat(answer(record, "もう一つ")).isEqualTo(new Outcome.Answered());
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordStatus.class,
      names = {"COMPLETED", "REFUSED", "CANCELLED", "REVOKED", "CONTRACT_ENDED"})
  @DisplayName("CNV-1 CNV-3 nobody writes about a closed case")
  void closed(RecordStatus status) {
    RecordId record = office.application(RecordBuilder.record().in(status));
    ReviewOutcome tooLate = new ReviewOutcome.Refused(new ReviewRefusal.WrongStatus(status));
    assertThat(write(record, "ASKED", QUESTION)).isEqualTo(tooLate);
    assertThat(write(record, "TOLD", QUESTION)).isEqualTo(tooLate);
    assertThat(settle(record)).isEqualTo(tooLate);
    assertThat(answer(record, "はい")).isEqualTo(new Outcome.NotTaken());
    assertThat(ports.outbox().everPut()).isEmpty();
  }

  @Test
  @DisplayName("CNV-1 what is chosen oddly is refused at its field")
  void odd() {
    RecordId record = office.ovApplication();
    assertThat(
            office.writeToApplicant.write(
                record, office.examiner.id(), new TypedMessage("NOTE", "BOSS", QUESTION)))
        .isEqualTo(
            new ReviewOutcome.Invalid(
                List.of(
                    new FieldProblem(TypedMessage.KIND, new InputProblem.NotAChoice()),
                    new FieldProblem(TypedMessage.TO, new InputProblem.NotAChoice()))));
  }

  private ReviewOutcome write(RecordId record, String kind, String text) {
    return office.writeToApplicant.write(
        record, office.examiner.id(), new TypedMessage(kind, "TECHNICAL", text));
  }

  private ReviewOutcome settle(RecordId record) {
    return office.settleConversation.settle(office.seen(record, office.examiner));
  }

  private Outcome answer(RecordId record, String text) {
    return answers().answer(account(record), record, text);
  }

  private AccountId account(RecordId record) {
    return office.record(record).account();
  }

  private AnswerOffice answers() {
    InstantSource clock = office.desk::now;
    return new AnswerOffice(
        office.ports.records(),
        office.ports.reviews(),
        office.readExamination,
        office.ports.audit(),
        office.transactions,
        clock);
  }

  private static ReviewOutcome missing(Turn turn) {
    return new ReviewOutcome.Refused(
        new ReviewRefusal.EvidenceMissing(List.of(new Outstanding.Conversation(turn))));
  }
}
