package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.BlockedKeys;

/**
 * Finds the rules that a certificate would break (REQUIREMENTS §6.3), its key having become known
 * to others among them: before the signature, and before anybody decides for it (LINT-1).
 */
@Assembled
public final class FindBrokenRules {
  private final ComposeCertificate composeCertificate;
  private final CertificateLinter linter;
  private final BlockedKeys blockedKeys;
  private final InstantSource clock;

  public FindBrokenRules(
      ComposeCertificate composeCertificate,
      CertificateLinter linter,
      BlockedKeys blockedKeys,
      InstantSource clock) {
    this.composeCertificate = composeCertificate;
    this.linter = linter;
    this.blockedKeys = blockedKeys;
    this.clock = clock;
  }

  /** Those that would strike if the record were issued now; none where nothing is to be issued. */
  public List<LintFinding> ahead(ApplicationRecord record) {
    if (!record.requestType().certifies() || !record.status().isOpen()) {
      return List.of();
    }
    Instant now = clock.instant();
    return composeCertificate
        .whyNot(record, now)
        .map(List::of)
        .orElseGet(() -> in(composeCertificate.compose(record, now)));
  }

  /** What keeps an intention from being made at all. */
  List<LintFinding> before(ApplicationRecord record) {
    return composeCertificate.whyNot(record, clock.instant()).stream().toList();
  }

  /** Those that this would break. */
  List<LintFinding> in(Issuance.Intended intended) {
    Stream<LintFinding> blocked =
        blockedKeys.contains(intended.key())
            ? Stream.of(new LintFinding(LintRule.KEY_BLOCKED, intended.key().hex()))
            : Stream.empty();
    return Stream.concat(blocked, linter.lint(intended.toBeSigned()).stream()).distinct().toList();
  }
}
