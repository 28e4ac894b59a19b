package jp.passportweb.pki.lint;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.IndependentLinter;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of an authority's or a responder's certificate before it is signed, when it is
 * made (LINT-1): our own, then another linter's.
 */
public final class AuthorityLinter {
  private final IndependentLinter others;

  public AuthorityLinter(IndependentLinter others) {
    this.others = others;
  }

  /** Whose certificate it is. */
  public enum Kind {
    ROOT,
    ISSUING,
    RESPONDER
  }

  /**
   * Goes on where nothing stops it.
   *
   * @param issuer who is to sign; a root's own certificate does not exist yet, so it is null there
   * @throws UnfitCertificate naming every rule that would be broken
   */
  public void check(Der toBeSigned, Kind kind, @Nullable Certificate issuer) {
    Findings findings = new Findings();
    findings.ask(LintRule.ENCODING, () -> StrictEncoding.broken(toBeSigned));
    if (findings.all().isEmpty()) {
      new AuthorityRules(TBSCertificate.getInstance(toBeSigned.bytes()), kind, issuer)
          .ask(findings);
    }
    List<LintFinding> stopping =
        Stream.of(findings.all(), others.lint(toBeSigned))
            .flatMap(List::stream)
            .filter(LintFinding::stops)
            .toList();
    if (!stopping.isEmpty()) {
      throw new UnfitCertificate(kind, stopping);
    }
  }
}
