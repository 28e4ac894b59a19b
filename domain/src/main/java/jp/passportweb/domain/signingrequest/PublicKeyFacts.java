package jp.passportweb.domain.signingrequest;

import java.math.BigInteger;

/** A public key as far as the rules look at it. */
public sealed interface PublicKeyFacts {
  /** An RSA key (rsaEncryption). */
  record Rsa(BigInteger modulus, BigInteger exponent) implements PublicKeyFacts {}

  /** A point on a named curve that may be certified. */
  record EllipticCurve(NamedCurve curve, BigInteger x, BigInteger y) implements PublicKeyFacts {}

  /**
   * A key of an algorithm, a curve or an encoding that is not certified.
   *
   * @param algorithm its name where it is known, else its OID: "Ed25519", "RSASSA-PSS", "secp256k1"
   */
  record Unsupported(String algorithm) implements PublicKeyFacts {}
}
