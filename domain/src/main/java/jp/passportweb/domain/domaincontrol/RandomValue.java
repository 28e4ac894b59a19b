package jp.passportweb.domain.domaincontrol;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A value that nobody can guess, made for one proof of one name (DCV-3, BR 1.6.1, 3.2.2.4).
 *
 * @param text lower-case hexadecimal
 */
public record RandomValue(String text, Instant made) {
  /** BR 3.2.2.4.7 and the others: from its making. */
  public static final Duration GOOD = Duration.ofDays(30);

  /** BR 1.6.1, Random Value: 128 bits at least; which fit one line of a DNS panel. */
  private static final int BYTES = 16;

  private static final int LEAST_DIGITS = 32;
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{" + LEAST_DIGITS + ",}+");

  public RandomValue {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("a random value has 128 bits or more in hexadecimal");
    }
  }

  /** A fresh one. */
  public static RandomValue draw(RandomGenerator random, Instant now) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new RandomValue(HexFormat.of().formatHex(bytes), now);
  }

  /** Whether it still proves anything. One from ahead is of a clock that was set back since. */
  public boolean isGood(Instant now) {
    return now.isBefore(made.plus(GOOD));
  }

  /** Whether a text, as it was found, is this value: people put quotation marks around it. */
  public boolean isIn(String found) {
    return bare(found).equals(text);
  }

  /** Whether a text could be such a value, of this request or of another. */
  static boolean isLike(String found) {
    return SHAPE.matcher(bare(found)).matches();
  }

  private static String bare(String found) {
    return found.strip().replaceAll("^\"|\"$", "").strip();
  }
}
