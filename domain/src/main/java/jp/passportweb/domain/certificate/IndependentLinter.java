package jp.passportweb.domain.certificate;

import java.util.List;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Port: somebody else's reading of what is to be signed, besides our own rules' ({@link
 * CertificateLinter}; LINT-1, BR 4.3.1.2). Called outside of transactions before a signature: it
 * may be another program.
 */
@FunctionalInterface
public interface IndependentLinter {
  /**
   * What it says; nothing that {@linkplain LintFinding#stops stops} when it may be signed.
   *
   * @param toBeSigned DER TBSCertificate, or anything
   */
  List<LintFinding> lint(Der toBeSigned);
}
