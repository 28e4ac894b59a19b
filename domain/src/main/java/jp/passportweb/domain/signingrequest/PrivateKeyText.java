package jp.passportweb.domain.signingrequest;

import java.util.Base64;
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

  private PrivateKeyText() {}

  static boolean isIn(String text) {
    String clean = SlipFreeText.of(text);
    return HEADER.matcher(clean).find() || holdsBase64Key(clean);
  }

  private static boolean holdsBase64Key(String text) {
    Matcher candidates = SEQUENCE_IN_BASE64.matcher(text);
    while (candidates.find()) {
      if (isKey(base64From(text, candidates.start()))) {
        return true;
      }
    }
    return false;
  }

  private static String base64From(String text, int start) {
    StringBuilder base64 = new StringBuilder();
    for (int i = start; i < text.length() && base64.length() < CHARACTERS_THAT_TELL; i++) {
      char c = text.charAt(i);
      if (isBase64(c)) {
        base64.append(c);
      } else if (!Character.isWhitespace(c)) {
        break;
      }
    }
    base64.setLength(base64.length() / 4 * 4);
    return base64.toString();
  }

  private static boolean isKey(String base64) {
    return base64.length() >= FEWEST_CHARACTERS
        && DerKind.of(Base64.getDecoder().decode(base64)) == DerKind.PRIVATE_KEY;
  }

  private static boolean isBase64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }
}
