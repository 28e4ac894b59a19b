package jp.passportweb.application.office;

import java.time.Instant;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Turn;

/**
 * Notes that the applicant's answer is read, or that none is waited for any more; the record goes
 * on (CNV-2). Done twice it is done once.
 */
@Assembled
public final class SettleConversation {
  private final Desk desk;

  public SettleConversation(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome settle(Seen seen) {
    return desk.take(
        "review.answer-read",
        seen.record(),
        seen.operator(),
        OpenCase::whyNotSettle,
        (open, now) -> {
          if (open.review().turn() != Turn.NOBODY) {
            settle(open, seen, now);
          }
        });
  }

  /** An answer that came in meanwhile was not read. */
  private void settle(OpenCase open, Seen seen, Instant now) {
    if (open.review().version() != seen.version()) {
      throw new NotTaken(Desk.changed());
    }
    Turn turn = open.review().turn();
    Comment settled = new Comment(Comment.Kind.SETTLED, "", open.operator().id(), now);
    desk.say(open, open.review(), settled, now);
    desk.note(
        open,
        turn == Turn.OFFICE ? "review.answer-read" : "review.question-withdrawn",
        FactChange.of("turn", turn, turn.after(settled.kind())).details(),
        now);
  }
}
