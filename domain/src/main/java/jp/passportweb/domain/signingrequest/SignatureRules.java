package jp.passportweb.domain.signingrequest;

import java.util.List;

/** Which self-signatures prove possession of the key (BR 3.2.1, REQUIREMENTS §6.2). */
final class SignatureRules {
  private SignatureRules() {}

  /**
   * What is to say of the signature.
   *
   * @param keyInOrder with a key that is refused anyway a signature is not looked at
   */
  static List<Finding> findings(SignatureFacts signature, boolean keyInOrder) {
    String algorithm = signature.algorithm();
    return switch (signature.digest()) {
      case MD2 -> List.of(new SignatureFinding.WeakDigest(algorithm, "MD2"));
      case MD4 -> List.of(new SignatureFinding.WeakDigest(algorithm, "MD4"));
      case MD5 -> List.of(new SignatureFinding.WeakDigest(algorithm, "MD5"));
      case SHA1 -> List.of(new SignatureFinding.WeakDigest(algorithm, "SHA-1"));
      case UNKNOWN ->
          keyInOrder
              ? List.of(new SignatureFinding.UnknownSignatureAlgorithm(algorithm))
              : List.of();
      case STRONG -> keyInOrder ? List.of(strong(signature)) : List.of();
    };
  }

  private static Finding strong(SignatureFacts signature) {
    return signature.verifies()
        ? new GoodFinding.SignatureInOrder(signature.algorithm())
        : new SignatureFinding.SignatureMismatch(signature.algorithm());
  }
}
