package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.BlockedKeys;

/**
 * Lets nothing be signed that breaks a rule (REQUIREMENTS §6.3), or whose key became known as
 * compromised since it was applied for. What it stops stands in the trail, where the office reads
 * it, once for each intention and its findings.
 */
@Assembled
public final class CheckBeforeSigning {
  private static final String STOPPED = "certificate.stopped";

  private static final int TRAIL = 200;

  private final CertificateLinter linter;
  private final BlockedKeys blockedKeys;
  private final ApplicationRecords records;
  private final AuditTrail audit;
  private final InstantSource clock;

  public CheckBeforeSigning(
      CertificateLinter linter,
      BlockedKeys blockedKeys,
      ApplicationRecords records,
      AuditTrail audit,
      InstantSource clock) {
    this.linter = linter;
    this.blockedKeys = blockedKeys;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether the intention may be signed. */
  boolean passes(Issuance.Intended intended) {
    List<LintFinding> findings = findings(intended);
    if (!findings.isEmpty()) {
      recordOnce(intended, findings);
    }
    return findings.isEmpty();
  }

  private List<LintFinding> findings(Issuance.Intended intended) {
    List<LintFinding> findings = new ArrayList<>(linter.lint(intended.toBeSigned()));
    LintFinding blocked = new LintFinding(LintRule.KEY_BLOCKED, intended.key().hex());
    if (blockedKeys.contains(intended.key()) && !findings.contains(blocked)) {
      findings.add(blocked);
    }
    return findings;
  }

  private void recordOnce(Issuance.Intended intended, List<LintFinding> findings) {
    String subject = records.byId(intended.record()).orElseThrow().receiptNumber().text();
    Map<String, String> details =
        Map.of(
            "serial",
            intended.serial().hex(),
            "findings",
            findings.stream().map(LintFinding::line).collect(Collectors.joining("\n")));
    boolean known =
        audit.on(subject, TRAIL).stream()
            .anyMatch(event -> event.action().equals(STOPPED) && event.details().equals(details));
    if (!known) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      audit.append(new AuditEvent(now, "system", STOPPED, subject, details));
    }
  }
}
