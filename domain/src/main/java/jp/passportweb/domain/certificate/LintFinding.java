package jp.passportweb.domain.certificate;

/**
 * A rule that a certificate would break.
 *
 * @param found what stands there instead, for the people who run the authority
 */
public record LintFinding(LintRule rule, String found) {
  /** {@code KEY_USAGE (BR 7.1.2.7.11): 04}. */
  public String line() {
    return rule + " (" + rule.source() + "): " + found;
  }
}
