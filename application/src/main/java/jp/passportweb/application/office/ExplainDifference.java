package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Difference;
import jp.passportweb.domain.review.Explanation;
import jp.passportweb.domain.review.ReviewRefusal;

/** 違いを説明する: a sentence for something that is said in two ways (EVD-5). */
@Assembled
public final class ExplainDifference {
  public static final String DIFFERENCE = "difference";
  public static final String EXPLANATION = "explanation";

  private final Desk desk;

  public ExplainDifference(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome explain(
      RecordId record, OperatorId operator, String difference, String typed) {
    return switch (LongText.parse(typed)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(EXPLANATION, problem)));
      case Parsed.Good<LongText>(LongText text) ->
          desk.examine(
              "review.explained",
              record,
              operator,
              open -> open.whyNotExamine().or(() -> whyNot(open, difference)),
              (open, now) -> store(open, difference, text.text(), now));
    };
  }

  private static Optional<ReviewRefusal> whyNot(OpenCase open, String difference) {
    return open.examination().differences().stream()
            .map(Difference::key)
            .anyMatch(difference::equals)
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.NoSuchDifference());
  }

  private void store(OpenCase open, String difference, String text, Instant now) {
    desk.reviews.add(
        open.record().id(), new Explanation(difference, text, open.operator().id(), now));
    desk.note(
        open,
        "review.explained",
        new FactChange("explanation", said(open, difference), text)
            .with(Map.of("difference", difference)),
        now);
  }

  private static String said(OpenCase open, String difference) {
    return open.examination().differences().stream()
        .filter(one -> one.key().equals(difference))
        .flatMap(one -> open.review().explanation(one).stream())
        .map(Explanation::text)
        .findFirst()
        .orElse("");
  }
}
