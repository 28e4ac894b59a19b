package jp.passportweb.domain.signingrequest;

import java.util.List;

/** What was pasted or uploaded holds no CSR that could be read. */
public sealed interface SubmissionFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** Nothing but white space. */
  record NothingSubmitted() implements SubmissionFinding {}

  /** More than any CSR needs. */
  record SubmissionTooLarge(int mostKibibytes) implements SubmissionFinding {
    @Override
    public List<String> arguments() {
      return List.of(Integer.toString(mostKibibytes));
    }
  }

  /** A private key, which must now be thrown away (REQUIREMENTS §6.2). */
  record PrivateKeySubmitted() implements SubmissionFinding {}

  /** A certificate in place of a CSR. */
  record CertificateSubmitted() implements SubmissionFinding {}

  /** A bare public key in place of a CSR. */
  record PublicKeySubmitted() implements SubmissionFinding {}

  /** A PKCS#7 bundle in place of a CSR. */
  record Pkcs7Submitted() implements SubmissionFinding {}

  /** The END line was not copied. */
  record EndLineMissing() implements SubmissionFinding {}

  /** The BEGIN line was not copied. */
  record BeginLineMissing() implements SubmissionFinding {}

  /** More than one CSR. */
  record SeveralRequestsSubmitted() implements SubmissionFinding {}

  /** Characters that are no base64 between the BEGIN and the END line. */
  record BrokenBase64() implements SubmissionFinding {}

  /** Text or bytes in which nothing looks like a CSR. */
  record NoRequestFound() implements SubmissionFinding {}

  /** The finding that tells of a defect. */
  static SubmissionFinding of(SubmittedSigningRequest.Defect defect) {
    return switch (defect) {
      case EMPTY -> new NothingSubmitted();
      case TOO_LARGE -> new SubmissionTooLarge(SubmittedSigningRequest.LARGEST / 1024);
      case DER_TOO_LARGE -> new SubmissionTooLarge(SubmittedSigningRequest.LARGEST_DER / 1024);
      case PRIVATE_KEY -> new PrivateKeySubmitted();
      case CERTIFICATE -> new CertificateSubmitted();
      case PUBLIC_KEY -> new PublicKeySubmitted();
      case PKCS7 -> new Pkcs7Submitted();
      case END_LINE_MISSING -> new EndLineMissing();
      case BEGIN_LINE_MISSING -> new BeginLineMissing();
      case SEVERAL_REQUESTS -> new SeveralRequestsSubmitted();
      case BROKEN_BASE64 -> new BrokenBase64();
      case NO_REQUEST -> new NoRequestFound();
    };
  }
}
