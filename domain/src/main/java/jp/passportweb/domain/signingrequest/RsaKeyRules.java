package jp.passportweb.domain.signingrequest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rules on RSA keys (BR 6.1.1.3 (5), 6.1.5, 6.1.6). */
final class RsaKeyRules {
  /** BR 6.1.5. */
  static final int LEAST_BITS = 2048;

  /** Beyond this common servers and clients give up, and a check would cost too much. */
  static final int MOST_BITS = 8192;

  /** BR 6.1.6. */
  private static final BigInteger LEAST_EXPONENT = BigInteger.valueOf(65537);

  private static final BigInteger THREE = BigInteger.valueOf(3);

  /** BR 6.1.6: below 2^256. */
  private static final int MOST_EXPONENT_BITS = 256;

  /** BR 6.1.6. */
  private static final int FACTORS_BELOW = 752;

  private final KeyPolicy policy;

  RsaKeyRules(KeyPolicy policy) {
    this.policy = policy;
  }

  List<KeyFinding> broken(PublicKeyFacts.Rsa key) {
    List<KeyFinding> broken = new ArrayList<>();
    BigInteger modulus = key.modulus();
    checkLength(modulus.bitLength(), broken);
    if (!isFit(key.exponent())) {
      broken.add(new KeyFinding.UnfitExponent(key.exponent()));
    }
    if (modulus.signum() > 0 && modulus.bitLength() <= MOST_BITS) {
      checkFactors(modulus, broken);
    }
    return broken;
  }

  private static void checkLength(int bits, List<KeyFinding> broken) {
    if (bits < LEAST_BITS) {
      broken.add(new KeyFinding.KeyTooShort(bits, LEAST_BITS));
    } else if (bits > MOST_BITS) {
      broken.add(new KeyFinding.KeyTooLong(bits, MOST_BITS));
    } else if (bits % Byte.SIZE != 0) {
      broken.add(new KeyFinding.KeyNotOfWholeBytes(bits));
    }
  }

  private boolean isFit(BigInteger exponent) {
    return exponent.testBit(0)
        && exponent.bitLength() <= MOST_EXPONENT_BITS
        && (exponent.compareTo(LEAST_EXPONENT) >= 0
            || (policy.exponentThreeAllowed() && exponent.equals(THREE)));
  }

  private static void checkFactors(BigInteger modulus, List<KeyFinding> broken) {
    int factor = smallFactor(modulus);
    if (factor > 0) {
      broken.add(new KeyFinding.SmallFactor(factor));
    }
    if (RocaFingerprint.matches(modulus)) {
      broken.add(new KeyFinding.RocaKey());
    }
    if (factor == 0 && FermatFactorization.succeeds(modulus)) {
      broken.add(new KeyFinding.ClosePrimes());
    }
  }

  /** The smallest prime factor below the bound, or 0. */
  private static int smallFactor(BigInteger modulus) {
    return IntStream.range(2, FACTORS_BELOW)
        .filter(candidate -> modulus.mod(BigInteger.valueOf(candidate)).signum() == 0)
        .findFirst()
        .orElse(0);
  }
}
