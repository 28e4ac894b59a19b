package jp.passportweb.application.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.Turn;

/**
 * Writes to a contact of the applicant, by mail and in the portal; one sent twice is sent once. A
 * question has the record wait for the applicant, in the hand of whoever asked where nobody had it
 * (CNV-1, CNV-2).
 */
@Assembled
public final class WriteToApplicant {
  private final Desk desk;
  private final LettersOfCase letters;
  private final PostOffice postOffice;

  public WriteToApplicant(Desk desk, LettersOfCase letters, PostOffice postOffice) {
    this.desk = desk;
    this.letters = letters;
    this.postOffice = postOffice;
  }

  public ReviewOutcome write(RecordId record, OperatorId operator, TypedMessage typed) {
    List<FieldProblem> problems = new ArrayList<>();
    Optional<TypedMessage.Message> read = typed.read(problems);
    return read.isEmpty()
        ? new ReviewOutcome.Invalid(problems)
        : twice(record, operator, read.get());
  }

  /** It decides nothing, so that what changed in between does not matter. */
  private ReviewOutcome twice(RecordId record, OperatorId operator, TypedMessage.Message message) {
    ReviewOutcome first = sent(record, operator, message);
    return first instanceof ReviewOutcome.Refused(ReviewRefusal.ChangedMeanwhile _)
        ? sent(record, operator, message)
        : first;
  }

  private ReviewOutcome sent(RecordId record, OperatorId operator, TypedMessage.Message message) {
    return desk.take(
        act(message),
        record,
        operator,
        open -> open.whyNotWrite(message.kind()),
        (open, now) -> send(open, message, now));
  }

  private void send(OpenCase open, TypedMessage.Message message, Instant now) {
    Comment comment = new Comment(message.kind(), message.text(), open.operator().id(), now);
    if (open.review().endsWith(comment)) {
      return;
    }
    Notice notice = letters.message(open, message.kind(), message.to(), message.text());
    desk.say(open, held(open), comment, now);
    postOffice.post(notice, now);
    desk.note(
        open,
        act(message),
        turn(open.review().turn(), comment)
            .with(Map.of("text", message.text(), "mail", notice.to().text())),
        now);
  }

  private static FactChange turn(Turn before, Comment said) {
    return FactChange.of("turn", before, before.after(said.kind()));
  }

  private static String act(TypedMessage.Message message) {
    return message.kind() == Comment.Kind.ASKED ? "review.asked" : "review.told";
  }

  private static Review held(OpenCase open) {
    return open.review().examiner() == null
        ? open.review().takenBy(open.operator().id())
        : open.review();
  }
}
