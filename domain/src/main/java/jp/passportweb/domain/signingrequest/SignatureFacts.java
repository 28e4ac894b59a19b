package jp.passportweb.domain.signingrequest;

/**
 * The signature of a CSR over itself.
 *
 * @param algorithm the usual name: sha256WithRSAEncryption, ecdsa-with-SHA256, or the OID
 * @param digest of the algorithm
 * @param verifies whether the signature fits the key in the CSR
 */
public record SignatureFacts(String algorithm, Digest digest, boolean verifies) {
  /** The digests, as far as the rules tell them apart. */
  public enum Digest {
    MD2,
    MD4,
    MD5,
    SHA1,
    STRONG,
    UNKNOWN
  }
}
