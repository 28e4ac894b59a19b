package jp.passportweb.web.office;

import java.util.HashMap;
import java.util.Map;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.Posted;

/**
 * The form of one row among the others of its page: its fields carry the row's name behind a dash,
 * so that each row keeps what was typed in it.
 */
public final class RowForm {
  private RowForm() {}

  /** The name of a row's field. */
  public static String field(String field, String row) {
    return field + "-" + row;
  }

  /** What was typed in a row, by the fields' own names. */
  static Map<String, String> of(Posted posted, String row) {
    String end = "-" + row;
    Map<String, String> typed = new HashMap<>();
    posted
        .fields()
        .forEach((field, value) -> {
          if (field.endsWith(end)) {
            typed.put(field.substring(0, field.length() - end.length()), value);
          }
        });
    return typed;
  }

  /** The outcome with its problems at the row's fields. */
  static ReviewOutcome named(ReviewOutcome outcome, String row) {
    return switch (outcome) {
      case ReviewOutcome.Invalid(var problems) ->
          new ReviewOutcome.Invalid(
              problems.stream()
                  .map(p -> new FieldProblem(field(p.field(), row), p.problem()))
                  .toList());
      case ReviewOutcome.Done _, ReviewOutcome.Refused _ -> outcome;
    };
  }
}
