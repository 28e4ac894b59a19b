package jp.passportweb.domain.operator;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app: RFC 6238 with what every app can do (SHA-1, six digits; OPR-1).
 */
public final class Totp {
  public static final int DIGITS = 6;
  public static final Duration STEP = Duration.ofSeconds(30);

  /** How many steps a clock may be off, either way (RFC 6238 §5.2). */
  private static final int TOLERANCE = 1;

  private static final int MODULUS = 1_000_000;
  private static final String ALGORITHM = "HmacSHA1";

  private Totp() {}

  public static long step(Instant now) {
    return now.getEpochSecond() / STEP.toSeconds();
  }

  /** The code of one step. */
  public static String code(TotpSecret secret, long step) {
    byte[] hash = hmac(secret, step);
    int offset = hash[hash.length - 1] & 0xf;
    int truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return ("%0" + DIGITS + "d").formatted(truncated % MODULUS);
  }

  /**
   * Which step a typed code belongs to, if any that is near.
   *
   * @param after the last step that was used: neither it nor an earlier one counts again
   */
  public static OptionalLong matching(TotpSecret secret, String typed, Instant now, long after) {
    long middle = step(now);
    return LongStream.rangeClosed(middle - TOLERANCE, middle + TOLERANCE)
        .filter(step -> step > after)
        .filter(step -> code(secret, step).equals(typed))
        .findFirst();
  }

  private static byte[] hmac(TotpSecret secret, long step) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
