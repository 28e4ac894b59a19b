package jp.passportweb.domain.signingrequest;

import java.math.BigInteger;

/** Fermat's method, which parts a product of two close primes at once (BR 6.1.1.3 (5)). */
final class FermatFactorization {
  /** BR 6.1.1.3. */
  private static final int ROUNDS = 100;

  /** The squares modulo 64, one bit each. */
  private static final long SQUARES_MODULO_64 = squaresModulo64();

  private FermatFactorization() {}

  static boolean succeeds(BigInteger modulus) {
    BigInteger a = ceilingOfRoot(modulus);
    BigInteger difference = a.multiply(a).subtract(modulus);
    for (int round = 0; round < ROUNDS; round++) {
      if (isSquare(difference)) {
        return true;
      }
      difference = difference.add(a.shiftLeft(1)).add(BigInteger.ONE);
      a = a.add(BigInteger.ONE);
    }
    return false;
  }

  private static BigInteger ceilingOfRoot(BigInteger number) {
    BigInteger[] root = number.sqrtAndRemainder();
    return root[1].signum() == 0 ? root[0] : root[0].add(BigInteger.ONE);
  }

  /** Looks at the last bits first: a root of thousands of bits is dear. */
  private static boolean isSquare(BigInteger number) {
    boolean possible = (SQUARES_MODULO_64 >>> (number.intValue() & 63) & 1) == 1;
    return possible && number.sqrtAndRemainder()[1].signum() == 0;
  }

  private static long squaresModulo64() {
    long squares = 0;
    for (int i = 0; i < 64; i++) {
      squares |= 1L << (i * i & 63);
    }
    return squares;
  }
}
