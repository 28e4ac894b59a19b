package jp.passportweb.pki.lint;

import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Bytes that must not be signed.
 *
 * @param how what is wrong with them
 */
record Breach(LintRule rule, String how, Der toBeSigned) {
  static Breach of(LintRule rule, String how, Tampered tampered) {
    return new Breach(rule, how, tampered.der());
  }

  @Override
  public String toString() {
    return rule + ": " + how;
  }
}
