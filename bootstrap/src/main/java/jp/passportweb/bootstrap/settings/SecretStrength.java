package jp.passportweb.bootstrap.settings;

import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a secret is key material or a phrase that people can guess: what it must be is written as
 * {@code openssl rand -base64 32} or {@code openssl rand -hex 32} write it.
 */
final class SecretStrength {
  private static final int BYTES = 32;

  /** Of 32 random bytes fewer than these differ once in 10^15 times. */
  private static final int DIFFERENT = 16;

  private static final Pattern HEXADECIMAL = Pattern.compile("(?i)([0-9a-f]{2}){32,}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
  private static final Pattern BASE64_URL = Pattern.compile("[A-Za-z0-9_-]+={0,2}");
  private static final Pattern BOTH_CASES = Pattern.compile("(?=.*[A-Z])(?=.*[a-z]).*");

  private SecretStrength() {}

  /** Whether it holds at least 256 bits, as far as that can be seen. */
  static boolean isKeyMaterial(String secret) {
    return bytes(secret.strip())
        .filter(bytes -> bytes.length >= BYTES)
        .filter(bytes -> different(bytes) >= DIFFERENT)
        .isPresent();
  }

  private static Optional<byte[]> bytes(String text) {
    try {
      if (HEXADECIMAL.matcher(text).matches()) {
        return Optional.of(HexFormat.of().parseHex(text));
      }
      if (!BOTH_CASES.matcher(text).matches()) {
        return Optional.empty();
      }
      if (BASE64.matcher(text).matches()) {
        return Optional.of(Base64.getDecoder().decode(text));
      }
      return BASE64_URL.matcher(text).matches()
          ? Optional.of(Base64.getUrlDecoder().decode(text))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static int different(byte[] bytes) {
    BitSet values = new BitSet();
    for (byte value : bytes) {
      values.set(value & 0xff);
    }
    return values.cardinality();
  }
}
