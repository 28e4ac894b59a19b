package jp.passportweb.domain.signingrequest;

/** A key in the words that people use: RSA 2048, P-256, Ed25519. */
public final class KeyDescription {
  private KeyDescription() {}

  public static String of(PublicKeyFacts key) {
    return switch (key) {
      case PublicKeyFacts.Rsa rsa -> "RSA " + rsa.modulus().bitLength();
      case PublicKeyFacts.EllipticCurve curve -> "ECDSA " + curve.curve().displayName();
      case PublicKeyFacts.Unsupported unsupported -> unsupported.algorithm();
    };
  }
}
