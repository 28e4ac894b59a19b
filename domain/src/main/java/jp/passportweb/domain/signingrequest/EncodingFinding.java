package jp.passportweb.domain.signingrequest;

/** The bytes are not a well-formed CSR (RFC 2986, X.690). */
public sealed interface EncodingFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** Not in DER: cut off, changed on the way, or in another encoding. */
  record NotDer() implements EncodingFinding {}

  /** Bytes behind the CSR. */
  record TrailingData() implements EncodingFinding {}

  /** DER, but of something else. */
  record NotASigningRequest() implements EncodingFinding {}

  /** A version that RFC 2986 does not know. */
  record UnknownVersion() implements EncodingFinding {}

  /** The subject cannot be read. */
  record MalformedSubject() implements EncodingFinding {}

  /** The public key cannot be read. */
  record MalformedKey() implements EncodingFinding {}

  /** The attributes or the requested extensions cannot be read. */
  record MalformedAttributes() implements EncodingFinding {}

  /** The same extension is asked for twice. */
  record DuplicateExtension() implements EncodingFinding {}

  /** The signature cannot be read. */
  record MalformedSignature() implements EncodingFinding {}

  /** The finding that tells of a defect. */
  static EncodingFinding of(SigningRequestReader.Defect defect) {
    return switch (defect) {
      case NOT_DER -> new NotDer();
      case TRAILING_DATA -> new TrailingData();
      case NOT_A_SIGNING_REQUEST -> new NotASigningRequest();
      case UNKNOWN_VERSION -> new UnknownVersion();
      case MALFORMED_SUBJECT -> new MalformedSubject();
      case MALFORMED_KEY -> new MalformedKey();
      case MALFORMED_ATTRIBUTES -> new MalformedAttributes();
      case DUPLICATE_EXTENSION -> new DuplicateExtension();
      case MALFORMED_SIGNATURE -> new MalformedSignature();
    };
  }
}
