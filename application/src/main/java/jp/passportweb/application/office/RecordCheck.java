package jp.passportweb.application.office;

import java.util.Map;
import java.util.Objects;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Check;

/** Records that a point of the examination was looked into and found good, and by what source. */
@Assembled
public final class RecordCheck {
  public static final String KIND = "check";
  public static final String SOURCE = "source";

  private final Desk desk;

  public RecordCheck(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome record(RecordId record, OperatorId operator, Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    Check.Kind kind = form.read(KIND, Choice.of(Check.Kind.class));
    LongText source = form.read(SOURCE, LongText::parse);
    if (!form.problems().isEmpty()) {
      return new ReviewOutcome.Invalid(form.problems());
    }
    Check.Kind checked = Objects.requireNonNull(kind);
    String words = Objects.requireNonNull(source).text();
    return desk.examine(
        record,
        operator,
        open -> open.whyNotCheck(checked),
        (open, now) -> {
          desk.reviews.add(record, new Check(checked, words, operator, now));
          desk.note(open, "review.checked", Map.of("check", checked.name(), "source", words), now);
        });
  }
}
