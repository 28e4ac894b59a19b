package jp.passportweb.application.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.ReviewRefusal;

/** Adds a note among staff, at any time of a record's life. */
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
    Optional<OpenCase> open = desk.lay(record, operator);
    if (open.isEmpty()) {
      return Desk.refused(new ReviewRefusal.NoSuchRecord());
    }
    if (!open.get().operator().role().mayExamine()) {
      return Desk.refused(new ReviewRefusal.NotYourRole());
    }
    desk.reviews.add(record, new Comment(text, operator, desk.now()));
    desk.note(open.get(), "review.comment", Map.of(), desk.now());
    return new ReviewOutcome.Done();
  }
}
