package jp.passportweb.web.office;

import java.util.Arrays;
import java.util.Map;
import jp.passportweb.application.office.RecordCheck;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.review.Check;
import jp.passportweb.web.page.Posted;

/** The form of one check among the others of its page: its field carries the check's name. */
public final class CheckForm {
  private CheckForm() {}

  /** The name of the field for a check's source. */
  public static String source(Check.Kind kind) {
    return source(kind.name());
  }

  static Map<String, String> of(Posted posted) {
    String kind = posted.field(RecordCheck.KIND);
    return Map.of(RecordCheck.KIND, kind, RecordCheck.SOURCE, posted.field(source(kind)));
  }

  /** The outcome with its problems at the page's fields. */
  static ReviewOutcome named(ReviewOutcome outcome, Posted posted) {
    return switch (outcome) {
      case ReviewOutcome.Invalid(var problems) ->
          new ReviewOutcome.Invalid(problems.stream().map(p -> named(p, posted)).toList());
      case ReviewOutcome.Done _, ReviewOutcome.Refused _ -> outcome;
    };
  }

  /** A check that does not exist has no field of its own. */
  private static FieldProblem named(FieldProblem problem, Posted posted) {
    String field = source(posted.field(RecordCheck.KIND));
    boolean stands =
        Arrays.stream(Check.Kind.values()).map(CheckForm::source).anyMatch(field::equals);
    return stands && problem.field().equals(RecordCheck.SOURCE)
        ? new FieldProblem(field, problem.problem())
        : problem;
  }

  private static String source(String kind) {
    return RecordCheck.SOURCE + "-" + kind;
  }
}
