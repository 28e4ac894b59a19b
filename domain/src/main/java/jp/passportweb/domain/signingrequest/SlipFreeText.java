package jp.passportweb.domain.signingrequest;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.passportweb.domain.input.JapaneseText;

/** Pasted text with the slips of copying mended. */
final class SlipFreeText {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u0000\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
  private static final Pattern QUOTING = Pattern.compile("(?m)^[\\h>|]+");

  private SlipFreeText() {}

  static String of(String pasted) {
    String visible = INVISIBLE.matcher(pasted).replaceAll("");
    String narrow = Normalizer.normalize(visible, Normalizer.Form.NFKC);
    String lines = narrow.replace("\\r", "").replace("\\n", "\n").replaceAll("\\R", "\n");
    return QUOTING.matcher(JapaneseText.plainHyphens(lines)).replaceAll("").strip();
  }
}
