package jp.passportweb.domain.signingrequest;

/** Port: reads the DER of a CSR, strictly. */
public interface SigningRequestReader {
  /** Never throws for any input, and takes time linear in its length. */
  Reading read(Der der);

  /** What came of reading. */
  sealed interface Reading {
    /** A well-formed PKCS#10 request; its rules are yet to be asked. */
    record WellFormed(SigningRequest request) implements Reading {}

    /** Not a PKCS#10 request. */
    record Malformed(Defect defect) implements Reading {}

    /** Not one either, though key and signature can be told. */
    record PartlyMalformed(Defect defect, PublicKeyFacts key, SignatureFacts signature)
        implements Reading {}
  }

  /** Why DER bytes are not a CSR. */
  enum Defect {
    NOT_DER,
    TRAILING_DATA,
    NOT_A_SIGNING_REQUEST,
    UNKNOWN_VERSION,
    MALFORMED_SUBJECT,
    MALFORMED_KEY,
    MALFORMED_ATTRIBUTES,
    DUPLICATE_EXTENSION,
    MALFORMED_SIGNATURE
  }
}
