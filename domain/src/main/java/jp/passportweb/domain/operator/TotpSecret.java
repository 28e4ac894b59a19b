package jp.passportweb.domain.operator;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;

/** The key of an authenticator app, 160 bits (RFC 4226 §4 R6). */
public final class TotpSecret {
  public static final int BYTES = 20;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS_PER_CHARACTER = 5;
  private static final int CHARACTERS = BYTES * Byte.SIZE / BITS_PER_CHARACTER;

  private final byte[] bytes;

  public TotpSecret(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("the key has " + BYTES + " bytes");
    }
    this.bytes = bytes.clone();
  }

  /** From at least so many hexadecimal digits. */
  public static TotpSecret ofHex(String hex) {
    return new TotpSecret(HexFormat.of().parseHex(hex.substring(0, 2 * BYTES)));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** As apps read it: base32 without padding (RFC 4648 §6). */
  public String base32() {
    BigInteger number = new BigInteger(1, bytes);
    StringBuilder text = new StringBuilder(CHARACTERS);
    for (int i = CHARACTERS - 1; i >= 0; i--) {
      int character = number.shiftRight(i * BITS_PER_CHARACTER).intValue() & 31;
      text.append(BASE32.charAt(character));
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TotpSecret that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "TotpSecret(…)";
  }
}
