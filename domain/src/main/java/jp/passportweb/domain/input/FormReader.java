package jp.passportweb.domain.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values by field name and gathers every problem, so that one answer names them all.
 */
public final class FormReader {
  private final Map<String, String> typed;
  private final List<FieldProblem> problems = new ArrayList<>();

  public FormReader(Map<String, String> typed) {
    this.typed = typed;
  }

  /** What was typed, or an empty text. */
  public String text(String field) {
    return typed.getOrDefault(field, "");
  }

  /** A mandatory value; null only when a problem was noted. */
  public <T> @Nullable T read(String field, Function<String, Parsed<T>> parser) {
    return switch (parser.apply(text(field))) {
      case Parsed.Good<T>(T value) -> value;
      case Parsed.Bad<T>(InputProblem problem) -> {
        note(field, problem);
        yield null;
      }
    };
  }

  /** A value that may be left out; null when it was, or when a problem was noted. */
  public <T> @Nullable T readOptional(String field, Function<String, Parsed<T>> parser) {
    return text(field).isBlank() ? null : read(field, parser);
  }

  /** Notes a problem that no single parser sees. */
  public void note(String field, InputProblem problem) {
    problems.add(new FieldProblem(field, problem));
  }

  /** Everything noted so far, in the order of reading. */
  public List<FieldProblem> problems() {
    return List.copyOf(problems);
  }
}
