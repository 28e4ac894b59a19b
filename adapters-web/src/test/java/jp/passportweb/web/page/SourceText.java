package jp.passportweb.web.page;

import java.util.ArrayList;
import java.util.List;

/** Reads along Java expressions, and knows strings and brackets. */
final class SourceText {
  private SourceText() {}

  /** Where the bracket that opens before {@code from} is closed. */
  static int closing(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfQuoted(text, i);
      } else if (isOpening(c)) {
        depth++;
      } else if (isClosing(c) && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("never closed: " + text.substring(from));
  }

  /** The parts between a separator that stands outside of every bracket and string. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfQuoted(text, i);
      } else if (isOpening(c)) {
        i = closing(text, i + 1);
      } else if (c == separator) {
        parts.add(text.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin).strip());
    return List.copyOf(parts);
  }

  /** The last character of the string or character that begins here. */
  private static int endOfQuoted(String text, int begin) {
    for (int i = begin + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(begin)) {
        return i;
      }
    }
    return text.length() - 1;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '}';
  }
}
