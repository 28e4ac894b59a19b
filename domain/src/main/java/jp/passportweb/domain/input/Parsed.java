package jp.passportweb.domain.input;

import java.util.function.Function;

/** Typed text turned into a value, or the problem that stands in the way. */
public sealed interface Parsed<T> {
  /** The value, normalised. */
  record Good<T>(T value) implements Parsed<T> {}

  /** The reason why there is no value. */
  record Bad<T>(InputProblem problem) implements Parsed<T> {}

  static <T> Parsed<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Parsed<T> bad(InputProblem problem) {
    return new Bad<>(problem);
  }

  default <R> Parsed<R> map(Function<? super T, ? extends R> function) {
    return switch (this) {
      case Good<T>(T value) -> good(function.apply(value));
      case Bad<T>(InputProblem problem) -> bad(problem);
    };
  }

  default <R> Parsed<R> then(Function<? super T, Parsed<R>> function) {
    return switch (this) {
      case Good<T>(T value) -> function.apply(value);
      case Bad<T>(InputProblem problem) -> bad(problem);
    };
  }

  /** The value, or another where there is none. */
  default T orElse(T other) {
    return switch (this) {
      case Good<T>(T value) -> value;
      case Bad<T> _ -> other;
    };
  }

  /** The value of something that was valid when it was stored. */
  default T orThrow() {
    return switch (this) {
      case Good<T>(T value) -> value;
      case Bad<T>(InputProblem problem) ->
          throw new IllegalArgumentException("not a valid value: " + problem);
    };
  }
}
