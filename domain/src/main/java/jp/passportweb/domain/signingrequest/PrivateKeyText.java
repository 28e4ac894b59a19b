package jp.passportweb.domain.signingrequest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds private keys in text: by their header lines, or in base64 without any. */
final class PrivateKeyText {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)\\b(?:BEGIN|END)[\\s_]{1,20}(?:[A-Z0-9]{1,20}[\\s_]{1,20}){0,4}PRIVATE[\\s_]{1,20}KEY"
              + "|PuTTY-User-Key-File|Private-Lines:");

  /** A SEQUENCE's tag is an M in base64. */
  private static final Pattern SEQUENCE_IN_BASE64 =
      Pattern.compile("(?<![A-Za-z0-9+/])M[A-Za-z0-9+/]");

  private static final int CHARACTERS_THAT_TELL = 512;
  private static final int FEWEST_CHARACTERS = 40;

  /** Of a key of 16,384 bits, twice. */
  private static final int MOST_CHARACTERS_OF_A_KEY = 32 * 1024;

  private static final int MOST_KEYS = 4;

  private PrivateKeyText() {}

  static boolean isIn(String text) {
    String clean = SlipFreeText.of(text);
    return HEADER.matcher(clean).find() || holdsBase64Key(clean);
  }

  /** The first keys in a text that are not encrypted, as DER. */
  static List<Der> in(String text) {
    String clean = SlipFreeText.of(text);
    List<Der> keys = new ArrayList<>();
    Matcher candidates = SEQUENCE_IN_BASE64.matcher(clean);
    while (candidates.find() && keys.size() < MOST_KEYS) {
      if (isKey(base64From(clean, candidates.start(), CHARACTERS_THAT_TELL))) {
        keys.add(der(base64From(clean, candidates.start(), MOST_CHARACTERS_OF_A_KEY)));
      }
    }
    return keys;
  }

  private static boolean holdsBase64Key(String text) {
    Matcher candidates = SEQUENCE_IN_BASE64.matcher(text);
    while (candidates.find()) {
      if (isKey(base64From(text, candidates.start(), CHARACTERS_THAT_TELL))) {
        return true;
      }
    }
    return false;
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
