package jp.passportweb.domain.input;

import java.util.Arrays;
import java.util.function.Function;

/** Reads one of a fixed set of choices by its constant's name. */
public final class Choice {
  private Choice() {}

  public static <E extends Enum<E>> Function<String, Parsed<E>> of(Class<E> choices) {
    return typed -> {
      if (typed.isBlank()) {
        return Parsed.bad(new InputProblem.Missing());
      }
      return Arrays.stream(choices.getEnumConstants())
          .filter(choice -> choice.name().equals(typed))
          .findFirst()
          .map(Parsed::good)
          .orElseGet(() -> Parsed.bad(new InputProblem.NotAChoice()));
    };
  }
}
