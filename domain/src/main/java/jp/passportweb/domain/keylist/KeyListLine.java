package jp.passportweb.domain.keylist;

import java.util.Locale;

/** A line of a list. */
public sealed interface KeyListLine {
  /** Characters that are looked at. */
  int LONGEST = 200;

  /** Nothing but white space or a comment. */
  record Silent() implements KeyListLine {}

  /** An entry in lower-case hexadecimal. */
  record Entry(String hex) implements KeyListLine {}

  /** Neither. */
  record Bad(Defect defect) implements KeyListLine {}

  /** Why a line is no entry of its list. */
  enum Defect {
    NOT_HEXADECIMAL,
    HALF_A_BYTE,
    OTHER_LENGTH_THAN_THE_FIRST
  }

  /** Reads a line by itself. */
  static KeyListLine of(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return new Silent();
    }
    if (text.length() > LONGEST || !isHexadecimal(text)) {
      return new Bad(Defect.NOT_HEXADECIMAL);
    }
    return text.length() % 2 == 0
        ? new Entry(text.toLowerCase(Locale.ROOT))
        : new Bad(Defect.HALF_A_BYTE);
  }

  private static boolean isHexadecimal(String text) {
    return text.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
  }
}
