package jp.passportweb.domain.input;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The checks that every one-line value goes through before its own. */
public final class TypedText {
  /** As much of what was typed as a message repeats, in letters. */
  private static final int LONGEST_SHOWN = 30;

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

  /** The first stretch of characters that are not allowed, whole as it was typed, or nothing. */
  public static String offending(String text, String allowedCharacterClass) {
    String[] stretches = text.split("(?:" + allowedCharacterClass + ")+", -1);
    for (String stretch : stretches) {
      if (!stretch.isBlank()) {
        return shown(stretch.strip());
      }
    }
    return text.replaceAll(allowedCharacterClass, "");
  }

  /** A part of what was typed, as a message names it: short, and no letter of it cut in two. */
  public static String shown(String part) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(part);
    int end = letters.first();
    for (int i = 0; i < LONGEST_SHOWN && end < part.length(); i++) {
      end = letters.next();
    }
    return end < part.length() ? part.substring(0, end) + "…" : part;
  }
}
