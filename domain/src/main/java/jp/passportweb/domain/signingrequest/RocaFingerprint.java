package jp.passportweb.domain.signingrequest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ROCA generator's trace (CVE-2017-15361, BR 6.1.1.3 (5)): its moduli are powers of 65537
 * modulo the product of the first primes. By the Chinese remainder theorem one exponent does for
 * all primes if and only if each two of the logarithms by prime agree modulo the common part of
 * their orders.
 */
final class RocaFingerprint {
  private static final int GENERATOR = 65537;

  /** The product's largest prime for the shortest keys; longer keys' products hold this one's. */
  private static final int LARGEST_PRIME = 167;

  private static final int[] PRIMES =
      IntStream.rangeClosed(3, LARGEST_PRIME).filter(RocaFingerprint::isPrime).toArray();

  private RocaFingerprint() {}

  static boolean matches(BigInteger modulus) {
    List<Logarithm> logarithms = new ArrayList<>();
    for (int prime : PRIMES) {
      Logarithm logarithm = logarithm(modulus.mod(BigInteger.valueOf(prime)).intValue(), prime);
      if (logarithm.value() < 0 || !logarithms.stream().allMatch(logarithm::agreesWith)) {
        return false;
      }
      logarithms.add(logarithm);
    }
    return true;
  }

  /** The exponent modulo the generator's order, or a negative value where there is none. */
  private record Logarithm(int value, int order) {
    boolean agreesWith(Logarithm other) {
      return (value - other.value) % greatestCommonDivisor(order, other.order) == 0;
    }
  }

  private static Logarithm logarithm(int residue, int prime) {
    int found = -1;
    int exponent = 0;
    int power = 1;
    do {
      if (power == residue) {
        found = exponent;
      }
      power = power * (GENERATOR % prime) % prime;
      exponent++;
    } while (power != 1);
    return new Logarithm(found, exponent);
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  private static boolean isPrime(int number) {
    return IntStream.range(2, number).noneMatch(divisor -> number % divisor == 0);
  }
}
