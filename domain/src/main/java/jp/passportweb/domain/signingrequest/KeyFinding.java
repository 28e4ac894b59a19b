package jp.passportweb.domain.signingrequest;

import java.math.BigInteger;
import java.util.List;

/** The public key cannot be certified (BR 6.1.1.3, 6.1.5, 6.1.6). */
public sealed interface KeyFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** A modulus of fewer bits than allowed. */
  record KeyTooShort(int bits, int least) implements KeyFinding {
    @Override
    public List<String> arguments() {
      return List.of(Integer.toString(bits), Integer.toString(least));
    }
  }

  /** A modulus of more bits than servers and clients handle. */
  record KeyTooLong(int bits, int most) implements KeyFinding {
    @Override
    public List<String> arguments() {
      return List.of(Integer.toString(bits), Integer.toString(most));
    }
  }

  /** A modulus whose bits are not whole bytes. */
  record KeyNotOfWholeBytes(int bits) implements KeyFinding {
    @Override
    public List<String> arguments() {
      return List.of(Integer.toString(bits));
    }
  }

  /** A public exponent that is even, too small or absurdly large. */
  record UnfitExponent(BigInteger exponent) implements KeyFinding {
    @Override
    public List<String> arguments() {
      return List.of(Shown.number(exponent));
    }
  }

  /** A modulus with a small prime factor. */
  record SmallFactor(int factor) implements KeyFinding {
    @Override
    public List<String> arguments() {
      return List.of(Integer.toString(factor));
    }
  }

  /** A key of the ROCA generator (CVE-2017-15361). */
  record RocaKey() implements KeyFinding {}

  /** Two primes so close that Fermat's method parts them. */
  record ClosePrimes() implements KeyFinding {}

  /** A key that became known here as compromised. */
  record CompromisedKey() implements KeyFinding {}

  /** A key that stands in a list of keys that others know. */
  record ListedKey(String list) implements KeyFinding {
    @Override
    public List<String> arguments() {
      return List.of(Shown.text(list));
    }
  }

  /** A point that does not lie on its curve. */
  record PointNotOnCurve(NamedCurve curve) implements KeyFinding {
    @Override
    public List<String> arguments() {
      return List.of(curve.displayName());
    }
  }

  /** A kind of key that public certificates do not hold. */
  record UnsupportedKey(String algorithm) implements KeyFinding {
    @Override
    public List<String> arguments() {
      return List.of(Shown.text(algorithm));
    }
  }
}
