package jp.passportweb.application.office;

import java.util.List;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Comment;

/** Adds a note among staff, at any time of a record's life; one sent twice is added once. */
@Assembled
public final class AddComment {
  public static final String TEXT = "comment";

  private final Desk desk;

  public AddComment(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome add(RecordId record, OperatorId operator, String typed) {
    return switch (LongText.parse(typed)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(TEXT, problem)));
      case Parsed.Good<LongText>(LongText text) -> store(record, operator, text.text());
    };
  }

  private ReviewOutcome store(RecordId record, OperatorId operator, String text) {
    return desk.take(
        "review.comment",
        record,
        operator,
        OpenCase::whyNotComment,
        (open, now) -> {
          Comment comment = new Comment(text, operator, now);
          if (!open.review().endsWith(comment)) {
            desk.reviews.add(record, comment);
            desk.note(open, "review.comment", Map.of("text", text), now);
          }
        });
  }
}
