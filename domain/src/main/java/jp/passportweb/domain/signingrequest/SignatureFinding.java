package jp.passportweb.domain.signingrequest;

import java.util.List;

/** The CSR's signature does not prove possession of the key (BR 3.2.1, REQUIREMENTS §6.2). */
public sealed interface SignatureFinding extends Finding {
  String algorithm();

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  @Override
  default List<String> arguments() {
    return List.of(Shown.text(algorithm()));
  }

  /** The signature does not fit key and content. */
  record SignatureMismatch(String algorithm) implements SignatureFinding {}

  /**
   * Signed over a digest that can be forged.
   *
   * @param digest as people write it: SHA-1
   */
  record WeakDigest(String algorithm, String digest) implements SignatureFinding {
    @Override
    public List<String> arguments() {
      return List.of(digest, Shown.text(algorithm));
    }
  }

  /** Signed by an algorithm that is not known here, so that nothing is proved. */
  record UnknownSignatureAlgorithm(String algorithm) implements SignatureFinding {}
}
