package jp.passportweb.domain.certificate;

import java.util.List;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Port: our own rules; judges what is to be signed by its bytes alone, whoever built them
 * (REQUIREMENTS §6.3, LINT-1).
 */
public interface CertificateLinter {
  /**
   * Every rule that a certificate of these bytes would break; none when it may be signed.
   *
   * @param toBeSigned DER TBSCertificate, or anything
   */
  List<LintFinding> lint(Der toBeSigned);
}
