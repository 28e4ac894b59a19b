package jp.passportweb.domain.input;

import java.text.BreakIterator;
import java.util.Locale;

/** Pictures among letters: no name, address or code holds them. */
final class Pictographs {
  /** Signs before a postal code, in names of products, and for what is left out. */
  private static final String ALLOWED = "〒©®°○◯";

  private Pictographs() {}

  /** The first of a text, whole as it is read: of a flag both of its signs; or nothing. */
  static String first(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int start = letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      String letter = text.substring(start, end);
      if (letter.codePoints().anyMatch(Pictographs::isOne)) {
        return letter;
      }
      start = end;
    }
    return "";
  }

  private static boolean isOne(int c) {
    int type = Character.getType(c);
    boolean picture =
        type == Character.OTHER_SYMBOL
            || type == Character.ENCLOSING_MARK
            || Character.isEmojiPresentation(c)
            || Character.isEmojiModifier(c);
    return picture && ALLOWED.indexOf(c) < 0;
  }
}
