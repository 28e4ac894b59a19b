package jp.passportweb.domain.operator;

import java.util.Locale;
import java.util.random.RandomGenerator;
import jp.passportweb.domain.input.JapaneseText;

/**
 * 回復コード: opens one login where the app with the codes is lost (OPR-1). Fifty random bits, in two
 * groups.
 */
public record RecoveryCode(String text) {
  /** How many are made at a time. */
  public static final int MADE = 10;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;

  public static RecoveryCode random(RandomGenerator random) {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new RecoveryCode(text.toString());
  }

  /** What was typed, as it would be written: capitals, hyphens, spaces do not matter. */
  public static RecoveryCode typed(String typed) {
    return new RecoveryCode(
        JapaneseText.plainHyphens(JapaneseText.normalized(typed))
            .replaceAll("[- ]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1'));
  }

  /** In two groups: ABCDE-FGHJK. */
  public String grouped() {
    return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
  }

  @Override
  public String toString() {
    return "RecoveryCode(…)";
  }
}
