package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BR 6.1.1.3, 6.1.5, 6.1.6: keys that are certified")
class KeyRulesTest {
  private static final BigInteger F4 = BigInteger.valueOf(65537);

  /** A seed, so that a failure can be seen again. */
  private static final Random RANDOM = new Random(20260315);

  private static final BigInteger P = BigInteger.probablePrime(1024, RANDOM).setBit(1023);
  private static final BigInteger GOOD = modulus(2048);

  @Test
  @DisplayName("a sound RSA key breaks no rule")
  void takesASoundKey() {
    assertThat(broken(GOOD, F4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1024, KeyTooShort",
    "2040, KeyTooShort",
    "2047, KeyTooShort",
    "2048, ",
    "2049, KeyNotOfWholeBytes",
    "2052, KeyNotOfWholeBytes",
    "2056, ",
    "3072, ",
    "4096, ",
    "8192, ",
    "8193, KeyTooLong",
    "8200, KeyTooLong"
  })
  @DisplayName("BR 6.1.5: lengths of RSA keys")
  void looksAtTheLength(int bits, String expected) {
    assertThat(names(broken(number(bits), F4)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "1, false",
    "2, false",
    "3, false",
    "17, false",
    "65535, false",
    "65536, false",
    "65537, true",
    "65538, false",
    "65539, true",
    "4294967297, true"
  })
  @DisplayName("BR 6.1.6: exponents of RSA keys")
  void looksAtTheExponent(long exponent, boolean fit) {
    assertThat(broken(GOOD, BigInteger.valueOf(exponent)).isEmpty()).isEqualTo(fit);
  }

  @Test
  @DisplayName("BR 6.1.6: an exponent of more than 256 bits is refused")
  void refusesHugeExponents() {
    assertThat(broken(GOOD, BigInteger.ONE.shiftLeft(255).add(BigInteger.ONE))).isEmpty();
    assertThat(names(broken(GOOD, BigInteger.ONE.shiftLeft(256).add(BigInteger.ONE))))
        .containsExactly("UnfitExponent");
  }

  @Test
  @DisplayName("BR 6.1.6: exponent 3 by setting only")
  void takesThreeBySetting() {
    PublicKeyFacts key = new PublicKeyFacts.Rsa(GOOD, BigInteger.valueOf(3));
    assertThat(new KeyRules(new KeyPolicy(true)).broken(key)).isEmpty();
    assertThat(new KeyRules(KeyPolicy.STRICT).broken(key)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "3, 3", "751, 751", "757, 0"})
  @DisplayName("BR 6.1.6: no factor below 752")
  void looksForFactors(int factor, int found) {
    BigInteger odd =
        withoutFactors(
            BigInteger.ONE.shiftLeft(2047).divide(BigInteger.valueOf(factor)).add(number(1000)));
    List<KeyFinding> broken = broken(odd.multiply(BigInteger.valueOf(factor)), F4);
    assertThat(broken)
        .isEqualTo(found == 0 ? List.of() : List.of(new KeyFinding.SmallFactor(found)));
  }

  @Test
  @DisplayName("BR 6.1.1.3 (5): close primes")
  void findsClosePrimes() {
    BigInteger next = P.nextProbablePrime();
    assertThat(names(broken(P.multiply(next), F4))).containsExactly("ClosePrimes");
    assertThat(names(broken(P.multiply(P), F4))).containsExactly("ClosePrimes");
  }

  @Test
  @DisplayName("BR 6.1.1.3 (5): Fermat's method is tried for a hundred rounds, no more")
  void stopsAfterAHundredRounds() {
    BigInteger a = BigInteger.ONE.shiftLeft(200);
    assertThat(FermatFactorization.succeeds(partedAfter(a, 100))).isTrue();
    assertThat(FermatFactorization.succeeds(partedAfter(a, 101))).isFalse();
  }

  @Test
  @DisplayName(
      "BR 6.1.1.3 (5): powers of 65537 modulo the primorial are ROCA, their neighbours not")
  void findsRoca() {
    BigInteger primorial =
        IntStream.rangeClosed(2, 167)
            .mapToObj(BigInteger::valueOf)
            .filter(n -> n.isProbablePrime(20))
            .reduce(BigInteger.ONE, BigInteger::multiply);
    BigInteger power = F4.modPow(new BigInteger("123456789012345"), primorial);
    BigInteger roca = primorial.shiftLeft(2047 - primorial.bitLength()).add(power);
    assertThat(RocaFingerprint.matches(power)).isTrue();
    assertThat(RocaFingerprint.matches(primorial.multiply(GOOD).add(power))).isTrue();
    assertThat(RocaFingerprint.matches(roca.add(BigInteger.TWO))).isFalse();
    assertThat(RocaFingerprint.matches(GOOD)).isFalse();
  }

  @Test
  @DisplayName("BR 6.1.1.3 (5): logarithms by prime that do not agree are not ROCA")
  void wantsOneLogarithm() {
    BigInteger eleven = BigInteger.valueOf(11);
    BigInteger others = BigInteger.valueOf(167);
    BigInteger agreeing = F4.modPow(BigInteger.TWO, eleven.multiply(others));
    BigInteger one = BigInteger.ONE;
    assertThat(RocaFingerprint.matches(one)).isTrue();
    assertThat(RocaFingerprint.matches(agreeing.add(eleven.multiply(others)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "P256, 6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,"
        + " 4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5, true",
    "P256, 6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,"
        + " 4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f6, false",
    "P384, 6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,"
        + " 4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5, false",
    "P521, 0, 0, false"
  })
  @DisplayName("BR 6.1.6: the point of an EC key lies on its curve")
  void looksAtThePoint(NamedCurve curve, String x, String y, boolean fit) {
    PublicKeyFacts point =
        new PublicKeyFacts.EllipticCurve(curve, new BigInteger(x, 16), new BigInteger(y, 16));
    assertThat(new KeyRules(KeyPolicy.STRICT).broken(point).isEmpty()).isEqualTo(fit);
  }

  @Test
  @DisplayName("BR 6.1.6: a coordinate beyond the field is out of range, though it means the same")
  void looksAtTheRange() {
    BigInteger p =
        new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    BigInteger x =
        new BigInteger("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", 16);
    BigInteger y =
        new BigInteger("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5", 16);
    PublicKeyFacts point = new PublicKeyFacts.EllipticCurve(NamedCurve.P256, x.add(p), y);
    assertThat(names(new KeyRules(KeyPolicy.STRICT).broken(point)))
        .containsExactly("PointNotOnCurve");
  }

  private static List<KeyFinding> broken(BigInteger modulus, BigInteger exponent) {
    return new KeyRules(KeyPolicy.STRICT).broken(new PublicKeyFacts.Rsa(modulus, exponent));
  }

  private static List<String> names(List<KeyFinding> findings) {
    return findings.stream().map(f -> f.getClass().getSimpleName()).toList();
  }

  /** x² − y² just below the square of the root, with x as the given round tries it. */
  private static BigInteger partedAfter(BigInteger root, int rounds) {
    BigInteger x = root.add(BigInteger.valueOf(rounds - 1));
    BigInteger y = x.multiply(x).subtract(root.multiply(root)).sqrt().add(BigInteger.ONE);
    return x.multiply(x).subtract(y.multiply(y));
  }

  private static BigInteger modulus(int bits) {
    BigInteger n = BigInteger.ZERO;
    while (n.bitLength() != bits) {
      n = P.multiply(BigInteger.probablePrime(bits - 1024, RANDOM));
    }
    return n;
  }

  private static BigInteger number(int bits) {
    return withoutFactors(new BigInteger(bits, RANDOM).setBit(bits - 1));
  }

  /** The next number without a factor below 1000. */
  private static BigInteger withoutFactors(BigInteger from) {
    BigInteger n = from;
    while (true) {
      BigInteger candidate = n;
      if (IntStream.range(2, 1000)
          .allMatch(f -> candidate.mod(BigInteger.valueOf(f)).signum() != 0)) {
        return candidate;
      }
      n = n.add(BigInteger.ONE);
    }
  }
}
