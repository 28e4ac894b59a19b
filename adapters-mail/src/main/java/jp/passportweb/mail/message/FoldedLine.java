package jp.passportweb.mail.message;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Breaks a line that is too wide for a mail: between Japanese phrases, or at spaces. A phrase is a
 * word in kanji, katakana or Latin letters with the hiragana behind it: 証明書は, ありません. Words such as
 * URLs and host names stay whole, whatever their width.
 */
final class FoldedLine {
  /** Columns of half-width letters; a full-width letter takes two. */
  static final int WIDTH = 72;

  private static final String NEVER_LAST = "[「『（【〔〈《]{0,2}";
  private static final String NEVER_FIRST = "[、。，．・：；）」』】〕〉》！？ー々…ぁぃぅぇぉっゃゅょァィゥェォッャュョ]{0,3}";
  private static final String WIDE = "[\\x{1100}-\\x{10FFFF}&&[^\\u3000\\uFF61-\\uFFDC]]";
  private static final String HIRAGANA = "[\\u3041-\\u309F]";

  /** No mark, no bracket and no hiragana: kanji and katakana, of which words are made. */
  private static final String WORD =
      "[\\x{1100}-\\x{10FFFF}&&[^\\u3000-\\u3004\\u3006-\\u309F\\u30FB\\uFF00-\\uFF0F\\uFF1A-\\uFF20"
          + "\\uFF3B-\\uFF40\\uFF5B-\\uFFEF]]";

  private static final String NARROW_WORD = "[^\\x{1100}-\\x{10FFFF}\\s]+";

  /** What is not broken: a phrase with the brackets and marks that cling to it; spaces. */
  private static final Pattern UNIT =
      Pattern.compile(
          NEVER_LAST
              + "(?:"
              + WORD
              + "{1,14}"
              + HIRAGANA
              + "{0,12}|"
              + HIRAGANA
              + "{1,12}|"
              + WIDE
              + "|"
              + NARROW_WORD
              + HIRAGANA
              + "{0,12})"
              + NEVER_FIRST
              + "|[\\uFF61-\\uFFDC]|[\\s\\u3000]+");

  private final String indent;
  private final StringBuilder folded = new StringBuilder();
  private int columns;

  private FoldedLine(String indent) {
    this.indent = indent;
  }

  /** The line itself, or its parts with line breaks between them. */
  static String fold(String line) {
    if (columns(line) <= WIDTH) {
      return line;
    }
    String leading = line.substring(0, line.length() - line.stripLeading().length());
    FoldedLine result = new FoldedLine(leading + "  ");
    UNIT.matcher(line).results().map(MatchResult::group).forEach(result::add);
    return result.folded.toString().stripTrailing();
  }

  /** How wide a text is. */
  static int columns(String text) {
    return text.codePoints().map(c -> isNarrow(c) ? 1 : 2).sum();
  }

  private static boolean isNarrow(int c) {
    return c < 0x1100 || (c >= 0xFF61 && c <= 0xFFDC);
  }

  private void add(String unit) {
    boolean fits = columns + columns(unit) <= WIDTH;
    if (!fits && !unit.isBlank() && columns > columns(indent)) {
      folded.setLength(folded.toString().stripTrailing().length());
      folded.append('\n').append(indent);
      columns = columns(indent);
    }
    folded.append(unit);
    columns += columns(unit);
  }
}
