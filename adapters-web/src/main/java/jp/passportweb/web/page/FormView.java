package jp.passportweb.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * A form as shown: what was typed, and what is wrong with it in the reader's words.
 *
 * @param values by field
 * @param errors by field, in the order of the form
 */
public record FormView(Map<String, String> values, Map<String, String> errors) {

  public static FormView clean(Map<String, String> values) {
    return new FormView(values, Map.of());
  }

  /** With every problem, those of one field together, a line each. */
  public static FormView of(Page page, Map<String, String> values, List<FieldProblem> problems) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (FieldProblem problem : problems) {
      boolean blank = values.getOrDefault(problem.field(), "").isBlank();
      errors.merge(problem.field(), words(page, problem, blank), FormView::lines);
    }
    return new FormView(values, errors);
  }

  private static String lines(String earlier, String more) {
    return earlier.lines().anyMatch(more::equals) ? earlier : earlier + "\n" + more;
  }

  /** Of what was left open nobody can choose again. */
  private static String words(Page page, FieldProblem problem, boolean blank) {
    String label = FieldLabels.full(page, problem.field());
    boolean unchosen =
        problem.problem() instanceof InputProblem.NotAChoice
            ? blank
            : problem.problem() instanceof InputProblem.Missing
                && FieldLabels.isChosen(problem.field());
    return unchosen ? page.t("problem.unchosen", label) : page.problem(problem.problem(), label);
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public @Nullable String error(String field) {
    return errors.get(field);
  }

  public boolean failed() {
    return !errors.isEmpty();
  }

  /** Whether anything was typed; what is chosen beforehand is not. */
  public boolean isTyped() {
    return values.entrySet().stream()
        .anyMatch(value -> !value.getValue().isBlank() && !FieldLabels.isChosen(value.getKey()));
  }

  public FormView with(String field, String error) {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(field, error);
    more.putAll(errors);
    return new FormView(values, more);
  }
}
