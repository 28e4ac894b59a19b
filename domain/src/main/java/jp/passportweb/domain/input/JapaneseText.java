package jp.passportweb.domain.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The repairs of half-width and full-width slips: silent, and only where no meaning is lost. */
public final class JapaneseText {
  /** Characters that show nothing and are never typed on purpose: they come along when copying. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFE0E\\uFE0F\\uFFA0]");

  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\p{Zl}\\p{Zp}\\t]+");

  /**
   * What stands where a hyphen is meant: dashes, waves, long vowels, lines, and the numeral one.
   */
  private static final String HYPHEN =
      "[\\p{Pd}~\\u02D7\\u02DC\\u1173\\u2043\\u2053\\u207B\\u208B\\u2212\\u223C\\u223D\\u2500\\u2501"
          + "\\u2574\\u2576\\u2578\\u257A\\u2796\\u2F00\\u30FC\\u3161\\u31D0\\u4E00\\uFF5E\\uFF70]";

  private static final Pattern HYPHENS = Pattern.compile(HYPHEN);

  private static final Pattern HYPHENS_OF_NUMBERS =
      Pattern.compile("(?<=[0-9A-Za-z])" + HYPHEN + "+(?=[0-9A-Za-z])");

  private static final Pattern LONG_VOWELS =
      Pattern.compile("(?<=[\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC])" + HYPHEN);

  private JapaneseText() {}

  /** Without what nobody sees; voicing marks that stand alone join the letter before them. */
  public static String visible(String typed) {
    return INVISIBLE
        .matcher(typed)
        .replaceAll("")
        .replace('\u309B', '\u3099')
        .replace('\u309C', '\u309A');
  }

  /** NFKC and single spaces: ｾｺﾑ becomes セコム, Ａ becomes A, ㈱ becomes (株). */
  public static String normalized(String typed) {
    return singleSpaces(Normalizer.normalize(visible(typed), Normalizer.Form.NFKC));
  }

  /**
   * As {@link #normalized} but for the compatibility ideographs of names and places, which stay.
   */
  public static String name(String typed) {
    StringBuilder kept = new StringBuilder();
    StringBuilder repairable = new StringBuilder();
    visible(typed)
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
    return singleSpaces(kept.toString());
  }

  /** As {@link #name}, with plain hyphens between the numbers: 1ー5−1 becomes 1-5-1. */
  public static String address(String typed) {
    return HYPHENS_OF_NUMBERS.matcher(name(typed)).replaceAll("-");
  }

  /** Everything that is typed for a hyphen in a number or code as "-". */
  public static String plainHyphens(String text) {
    return HYPHENS.matcher(text).replaceAll("-");
  }

  /** In a text of kana alone: everything that is typed for ー after a kana as ー. */
  public static String longVowels(String text) {
    return LONG_VOWELS.matcher(text).replaceAll("ー");
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

  private static String singleSpaces(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
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
