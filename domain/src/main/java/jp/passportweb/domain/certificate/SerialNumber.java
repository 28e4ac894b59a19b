package jp.passportweb.domain.certificate;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A positive serial number below 2^159 with 64 random bits or more (BR 7.1, RFC 5280 4.1.2.2). */
public record SerialNumber(BigInteger value) {
  private static final int RANDOM_BITS = 127;

  private static final int FIRST_BIT_TOO_MANY = 159;

  public SerialNumber {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not a serial number for a certificate: " + value);
    }
  }

  /** A number that somebody asks for; empty when no certificate can carry it. */
  public static Optional<SerialNumber> of(BigInteger asked) {
    return isOne(asked) ? Optional.of(new SerialNumber(asked)) : Optional.empty();
  }

  private static boolean isOne(BigInteger value) {
    return value.signum() > 0 && value.bitLength() < FIRST_BIT_TOO_MANY;
  }

  /** A fresh one. Every value carries a set top bit, so all are of one length and none is zero. */
  public static SerialNumber random(RandomGenerator random) {
    byte[] magnitude = new byte[RANDOM_BITS / 8 + 1];
    random.nextBytes(magnitude);
    BigInteger bits = new BigInteger(1, magnitude).clearBit(RANDOM_BITS);
    return new SerialNumber(bits.setBit(RANDOM_BITS - 1));
  }

  /** Upper-case hexadecimal of even length: 4F1C09A7…. */
  public String hex() {
    String hex = value.toString(16).toUpperCase(Locale.ROOT);
    return hex.length() % 2 == 0 ? hex : "0" + hex;
  }

  public static SerialNumber ofHex(String hex) {
    return new SerialNumber(new BigInteger(hex, 16));
  }
}
