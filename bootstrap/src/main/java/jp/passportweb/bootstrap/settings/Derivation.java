package jp.passportweb.bootstrap.settings;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.pki.keystore.StretchedPhrase;

/**
 * How a phrase becomes key material; written beside the key stores, for it is needed to open them.
 *
 * @param memory in KiB
 */
record Derivation(int memory, int rounds, String salt) {
  private static final int SALT_BYTES = 16;
  private static final int MEMORY = 65_536;
  private static final int ROUNDS = 3;
  private static final Pattern WRITTEN =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]{16,})");

  /** One of its own for each installation. */
  static Derivation fresh(SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new Derivation(
        MEMORY, ROUNDS, Base64.getEncoder().withoutPadding().encodeToString(salt));
  }

  /**
   * As {@link #text()} wrote it.
   *
   * @throws StartFailure when it is anything else
   */
  static Derivation of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new StartFailure("ca/derivation in PASSPORT_HOME is not understood", null);
    }
    return new Derivation(
        Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)), written.group(3));
  }

  String text() {
    return "$argon2id$v=19$m=" + memory + ",t=" + rounds + ",p=1$" + salt;
  }

  /** Key material of a phrase, in Base64. */
  String stretch(String phrase) {
    byte[] key = StretchedPhrase.of(phrase, Base64.getDecoder().decode(salt), memory, rounds);
    return Base64.getEncoder().encodeToString(key);
  }
}
