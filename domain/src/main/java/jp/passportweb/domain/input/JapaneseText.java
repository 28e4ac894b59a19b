package jp.passportweb.domain.input;

import java.text.Normalizer;

/** The repairs of half-width and full-width slips: silent, and only where no meaning is lost. */
public final class JapaneseText {
  private JapaneseText() {}

  /** NFKC and single spaces: ｾｺﾑ becomes セコム, Ａ becomes A, ㈱ becomes (株). */
  public static String normalized(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[\\p{Zs}\\t]+", " ")
        .strip();
  }

  /**
   * As {@link #normalized} but for the compatibility ideographs of names and places, which stay.
   */
  public static String name(String typed) {
    StringBuilder kept = new StringBuilder();
    StringBuilder repairable = new StringBuilder();
    typed
        .codePoints()
        .forEach(c -> {
          if (isCompatibilityIdeograph(c)) {
            kept.append(normalizedPart(repairable)).appendCodePoint(c);
            repairable.setLength(0);
          } else {
            repairable.appendCodePoint(c);
          }
        });
    kept.append(normalizedPart(repairable));
    return kept.toString().replaceAll("[\\p{Zs}\\t]+", " ").strip();
  }

  /** Every kind of hyphen and dash that stands in numbers as "-". */
  public static String plainHyphens(String text) {
    return text.replaceAll("[\\u2010-\\u2015\\u2212\\u30FC\\uFF0D\\uFF70\\uFE63]", "-");
  }

  /** Hiragana as katakana, the rest as it is. */
  public static String toKatakana(String text) {
    return mapCodePoints(text, 0x3041, 0x3096, 0x60);
  }

  /** Katakana as hiragana, the rest as it is. */
  public static String toHiragana(String text) {
    return mapCodePoints(text, 0x30A1, 0x30F6, -0x60);
  }

  /** Whether the text holds what no name holds: control or formatting characters. */
  public static boolean holdsControlCharacters(String text) {
    return text.codePoints()
        .anyMatch(c -> {
          int type = Character.getType(c);
          return type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.UNASSIGNED
              || type == Character.PRIVATE_USE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
        });
  }

  private static boolean isCompatibilityIdeograph(int c) {
    return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private static String normalizedPart(StringBuilder part) {
    return Normalizer.normalize(part, Normalizer.Form.NFKC);
  }

  private static String mapCodePoints(String text, int from, int to, int shift) {
    StringBuilder mapped = new StringBuilder();
    text.codePoints().forEach(c -> mapped.appendCodePoint(c >= from && c <= to ? c + shift : c));
    return mapped.toString();
  }
}
