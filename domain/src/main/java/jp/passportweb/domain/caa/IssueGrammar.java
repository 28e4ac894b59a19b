package jp.passportweb.domain.caa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that issue values are made of (RFC 8659 4.2). */
final class IssueGrammar {
  private static final String WORD = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
  private static final Pattern LABEL = Pattern.compile(WORD);
  private static final Pattern PARAMETER =
      Pattern.compile("(" + WORD + ")[ \\t]*=[ \\t]*([\\x21-\\x3A\\x3C-\\x7E]*)");

  private IssueGrammar() {}

  static boolean isName(String text) {
    return Stream.of(text.split("\\.", -1)).allMatch(label -> LABEL.matcher(label).matches());
  }

  /** Tag and value, where it matches. */
  static Matcher parameter(String text) {
    return PARAMETER.matcher(stripped(text));
  }

  /** Without white space around it; the grammar knows two kinds. */
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\t';
  }
}
