package jp.passportweb.domain.certificate;

import java.util.List;
import jp.passportweb.domain.signingrequest.Der;

/** Port: judges a CRL before it is published, by its bytes alone (LINT-1). */
@FunctionalInterface
public interface RevocationListLinter {
  /**
   * Every rule that the list breaks; nothing that {@linkplain LintFinding#stops stops} when it may
   * be published.
   *
   * @param list DER CertificateList, or anything
   */
  List<LintFinding> lint(Der list);
}
