package jp.passportweb.domain.input;

import java.util.List;

/** A form turned into a value, or everything that is wrong with it. */
public sealed interface FormResult<T> {
  /** Every field was good. */
  record Complete<T>(T value) implements FormResult<T> {}

  /** At least one was not. */
  record Incomplete<T>(List<FieldProblem> problems) implements FormResult<T> {}

  /** The problems; none of a complete form. */
  default List<FieldProblem> problems() {
    return switch (this) {
      case Complete<T> _ -> List.of();
      case Incomplete<T>(List<FieldProblem> problems) -> problems;
    };
  }
}
