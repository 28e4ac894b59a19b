package jp.passportweb.domain.signingrequest;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds private keys in text: by their header lines, or in base64 without any. */
final class PrivateKeyText {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)\\b(?:BEGIN|END)[\\s_]{1,20}(?:[A-Z0-9]{1,20}[\\s_]{1,20}){0,4}PRIVATE[\\s_]{1,20}KEY"
              + "|PuTTY-User-Key-File|Private-Lines:");

  /** A SEQUENCE's tag is an M in base64; the letter after it tells a length that a key can have. */
  private static final Pattern SEQUENCE_IN_BASE64 = Pattern.compile("(?<![A-Za-z0-9+/])M[B-I]");

  private static final int CHARACTERS_THAT_TELL = 512;
  private static final int FEWEST_CHARACTERS = 40;

  /** Of a key of 16,384 bits, twice. */
  private static final int MOST_CHARACTERS_OF_A_KEY = 32 * 1024;

  private static final int MOST_KEYS = 4;

  /** A stranger's text of megabytes may be nothing but beginnings. */
  private static final int MOST_CANDIDATES = 10_000;

  private PrivateKeyText() {}

  static boolean isIn(String text) {
    String clean = SlipFreeText.of(text);
    return HEADER.matcher(clean).find() || holdsBase64Key(clean);
  }

  /** The first keys in a text that are not encrypted, as DER. */
  static List<Der> in(String text) {
    String clean = SlipFreeText.of(text);
    return base64Keys(clean)
        .limit(MOST_KEYS)
        .mapToObj(start -> der(base64From(clean, start, MOST_CHARACTERS_OF_A_KEY)))
        .toList();
  }

  private static boolean holdsBase64Key(String text) {
    return base64Keys(text).findAny().isPresent();
  }

  /** Where keys begin. */
  private static IntStream base64Keys(String text) {
    return SEQUENCE_IN_BASE64
        .matcher(text)
        .results()
        .limit(MOST_CANDIDATES)
        .mapToInt(MatchResult::start)
        .filter(start -> isKey(base64From(text, start, CHARACTERS_THAT_TELL)));
  }

  private static String base64From(String text, int start, int most) {
    StringBuilder base64 = new StringBuilder();
    for (int i = start; i < text.length() && base64.length() < most; i++) {
      char c = text.charAt(i);
      if (isBase64(c)) {
        base64.append(c);
      } else if (!Character.isWhitespace(c)) {
        break;
      }
    }
    return base64.toString();
  }

  private static boolean isKey(String base64) {
    return base64.length() >= FEWEST_CHARACTERS
        && DerKind.of(decoded(base64)) == DerKind.PRIVATE_KEY;
  }

  /** Without what may follow in the text and is base64 as well. */
  private static Der der(String base64) {
    byte[] bytes = decoded(base64);
    return Der.of(Arrays.copyOf(bytes, DerElement.elements(bytes).getFirst().end()));
  }

  /** A single character more than fours holds no byte. */
  private static byte[] decoded(String base64) {
    int useful = base64.length() % 4 == 1 ? base64.length() - 1 : base64.length();
    return Base64.getDecoder().decode(base64.substring(0, useful));
  }

  private static boolean isBase64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }
}
