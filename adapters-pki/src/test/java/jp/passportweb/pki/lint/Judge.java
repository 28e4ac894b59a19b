package jp.passportweb.pki.lint;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.catalog.ValidityLimit;
import jp.passportweb.domain.catalog.ValidityPolicy;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.NamePolicy;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;

/** The linter as bootstrap wires it, and good bytes for it that can be broken. */
final class Judge {
  private static final ValidityPolicy POLICY =
      new ValidityPolicy(
          List.of(
              new ValidityLimit(LocalDate.of(2026, 3, 15), 200, 199),
              new ValidityLimit(LocalDate.of(2027, 3, 15), 100, 99)));

  private Judge() {}

  static List<LintFinding> findings(Der toBeSigned) {
    return findings(toBeSigned, TestAuthority.NOW);
  }

  static List<LintFinding> findings(Der toBeSigned, Instant now) {
    return findings(toBeSigned, now, NamePolicy.EVALUATION);
  }

  static List<LintFinding> findings(Der toBeSigned, Instant now, NamePolicy names) {
    return new ProfileLinter(
            TestAuthority.AUTHORITY, POLICY, KeyPolicy.STRICT, names, InstantSource.fixed(now))
        .lint(toBeSigned);
  }

  /** The rule of our own that was broken. */
  static LintRule rule(LintFinding finding) {
    return ((LintFinding.Own) finding).rule();
  }

  static List<LintRule> brokenRules(Tampered tampered) {
    return findings(tampered.der()).stream().map(Judge::rule).toList();
  }

  static List<LintFinding> findings(CertificateContent content, Instant now) {
    return findings(TestAuthority.AUTHORITY.toBeSigned(content), now);
  }

  static Tampered sr() {
    return Tampered.of(ContentBuilder.sr().build());
  }

  static Tampered ev() {
    return Tampered.of(ContentBuilder.ev().build());
  }
}
