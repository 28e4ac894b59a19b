package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.certificate.IndependentLinter;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.BlockedKeys;

/**
 * Finds the rules that a certificate would break (REQUIREMENTS §6.3), its key having become known
 * to others among them: before the signature, and before anybody decides for it; what another
 * linter says besides is found with it (LINT-1).
 */
@Assembled
public final class FindBrokenRules {
  private final ComposeCertificate composeCertificate;
  private final CertificateLinter linter;
  private final IndependentLinter others;
  private final BlockedKeys blockedKeys;
  private final InstantSource clock;

  public FindBrokenRules(
      ComposeCertificate composeCertificate,
      CertificateLinter linter,
      IndependentLinter others,
      BlockedKeys blockedKeys,
      InstantSource clock) {
    this.composeCertificate = composeCertificate;
    this.linter = linter;
    this.others = others;
    this.blockedKeys = blockedKeys;
    this.clock = clock;
  }

  /**
   * What would be said if the record were issued now, warnings among it; nothing where nothing is
   * to be issued.
   */
  public List<LintFinding> ahead(ApplicationRecord record) {
    if (!record.requestType().certifies() || !record.status().isOpen()) {
      return List.of();
    }
    Instant now = clock.instant();
    return composeCertificate
        .whyNot(record, now)
        .map(List::of)
        .orElseGet(() -> all(composeCertificate.compose(record, now)));
  }

  /** What keeps an intention from being made at all. */
  List<LintFinding> before(ApplicationRecord record) {
    return composeCertificate.whyNot(record, clock.instant()).stream().toList();
  }

  private List<LintFinding> all(Issuance.Intended intended) {
    return Stream.concat(in(intended).stream(), byOthers(intended).stream()).toList();
  }

  /** What another linter says of this; asked outside of transactions before a signature. */
  List<LintFinding> byOthers(Issuance.Intended intended) {
    return others.lint(intended.toBeSigned());
  }

  /** Our own rules that this would break. */
  List<LintFinding> in(Issuance.Intended intended) {
    Stream<LintFinding> blocked =
        blockedKeys.contains(intended.key())
            ? Stream.of(new LintFinding.Own(LintRule.KEY_BLOCKED, intended.key().hex()))
            : Stream.empty();
    return Stream.concat(blocked, linter.lint(intended.toBeSigned()).stream()).distinct().toList();
  }
}
