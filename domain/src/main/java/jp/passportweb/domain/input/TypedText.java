package jp.passportweb.domain.input;

import java.util.function.UnaryOperator;

/** The checks that every one-line value goes through before its own. */
public final class TypedText {
  private TypedText() {}

  /**
   * A line of text: repaired, not empty, without control characters, at most {@code longest}
   * characters.
   */
  public static Parsed<String> line(String typed, int longest, UnaryOperator<String> repair) {
    String repaired = repair.apply(typed);
    if (JapaneseText.holdsControlCharacters(repaired)) {
      return Parsed.bad(new InputProblem.ControlCharacter());
    }
    String pictograph = Pictographs.first(repaired);
    if (!pictograph.isEmpty()) {
      return Parsed.bad(new InputProblem.Pictograph(pictograph));
    }
    int length = repaired.codePointCount(0, repaired.length());
    if (length == 0) {
      return Parsed.bad(new InputProblem.Missing());
    }
    return length > longest
        ? Parsed.bad(new InputProblem.TooLong(longest, length))
        : Parsed.good(repaired);
  }

  /** The first characters that do not belong to the allowed ones, or nothing. */
  public static String offending(String text, String allowedCharacterClass) {
    String rest = text.replaceAll(allowedCharacterClass, "");
    return rest.substring(
        0, rest.offsetByCodePoints(0, Math.min(3, rest.codePointCount(0, rest.length()))));
  }
}
