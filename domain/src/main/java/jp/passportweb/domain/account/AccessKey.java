package jp.passportweb.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.passportweb.domain.input.JapaneseText;

/**
 * アクセスキー: one per corporation (ACC-2). Characters of an alphabet without look-alikes, five random
 * bits each, written in groups of four. Keys of sixteen characters were made once and stay good.
 */
public record AccessKey(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** 140 bits: at least 128, in whole groups. */
  private static final int LENGTH = 28;

  private static final int EARLIER_LENGTH = 16;

  public static AccessKey random(RandomGenerator random) {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new AccessKey(text.toString());
  }

  /** Reads what was typed: capitals, hyphens, spaces and look-alikes do not matter. */
  public static Optional<AccessKey> typed(String typed) {
    String text =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed))
            .replaceAll("[- ]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return hasLengthOfKey(text) && text.matches("[" + ALPHABET + "]*")
        ? Optional.of(new AccessKey(text))
        : Optional.empty();
  }

  private static boolean hasLengthOfKey(String text) {
    return text.length() == LENGTH || text.length() == EARLIER_LENGTH;
  }

  /** In groups of four: ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345. */
  public String grouped() {
    return text.replaceAll("(.{4})(?=.)", "$1-");
  }

  @Override
  public String toString() {
    return "AccessKey(…)";
  }
}
