package jp.passportweb.application.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.Der;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.3: what breaks a rule is not signed, and reaches the office")
class StoppedIssuanceTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final LintFinding FINDING = new LintFinding(LintRule.SERIAL_NUMBER, "1");

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final List<LintFinding> findings = new ArrayList<>();
  private final CheckBeforeSigning check =
      new CheckBeforeSigning(
          _ -> List.copyOf(findings),
          ports.blockedKeys(),
          ports.records(),
          ports.audit(),
          InstantSource.fixed(NOW));
  private final ApplicationRecord record =
      new Scene(ports).record(RecordBuilder.record().in(RecordStatus.ISSUING));
  private final Issuance.Intended intended = IssuanceSamples.intended(record.id(), NOW);

  @Test
  @DisplayName("without a finding it passes, and the trail says nothing")
  void passes() {
    assertThat(check.passes(intended)).isTrue();
    assertThat(ports.audit().all()).isEmpty();
  }

  @Test
  @DisplayName("a finding stands in the trail with its source and what was found")
  void stopped() {
    findings.add(FINDING);
    findings.add(new LintFinding(LintRule.KEY_USAGE, "04"));
    assertThat(check.passes(intended)).isFalse();
    assertThat(ports.audit().all())
        .containsExactly(
            new AuditEvent(
                NOW,
                "system",
                "certificate.stopped",
                record.receiptNumber().text(),
                Map.of(
                    "serial",
                    intended.serial().hex(),
                    "findings",
                    "SERIAL_NUMBER (BR 7.1.2.7, RFC 5280 4.1.2.2): 1\n"
                        + "KEY_USAGE (BR 7.1.2.7.11): 04")));
  }

  @Test
  @DisplayName("tried again it is told once; another finding or intention is told anew")
  void toldOnce() {
    findings.add(FINDING);
    check.passes(intended);
    check.passes(intended);
    assertThat(ports.audit().all()).hasSize(1);
    findings.add(new LintFinding(LintRule.KEY_USAGE, "04"));
    check.passes(intended);
    assertThat(ports.audit().all()).hasSize(2);
    check.passes(IssuanceSamples.intended(record.id(), NOW));
    assertThat(ports.audit().all()).hasSize(3);
  }

  @Test
  @DisplayName("§6.2: a key that became known as compromised meanwhile is not certified")
  void blockedMeanwhile() {
    ports.blockedKeys().block(intended.key(), "keyCompromise", NOW);
    assertThat(check.passes(intended)).isFalse();
    assertThat(ports.audit().all().getFirst().details().get("findings"))
        .isEqualTo("KEY_BLOCKED (BR 6.1.1.3): " + intended.key().hex());
  }

  @Test
  @DisplayName("nothing is signed, and the record stays 発行手続中")
  void notSigned() {
    findings.add(FINDING);
    ports.certificates().intend(intended);
    Signer signer = new Signer();
    assertThat(issueCertificate(signer).issue(record.id()))
        .isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertThat(signer.signed).isEmpty();
    assertThat(ports.certificates().ofRecord(record.id())).contains(intended);
    assertThat(ports.records().byId(record.id()).orElseThrow().status())
        .isEqualTo(RecordStatus.ISSUING);
  }

  @Test
  @DisplayName("one that fails keeps no other from being tried")
  void othersAreTried() {
    ApplicationRecord second =
        new Scene(ports)
            .record(
                RecordBuilder.record()
                    .in(RecordStatus.ISSUING)
                    .appliedAt(record.appliedAt().plusSeconds(1)));
    ports.certificates().intend(intended);
    ports.certificates().intend(IssuanceSamples.intended(second.id(), NOW));
    Signer signer = new Signer();
    IssueApproved issueApproved =
        new IssueApproved(ports.records(), issueCertificate(signer), new Straight());
    assertThatThrownBy(issueApproved::issueAll)
        .isInstanceOf(SignerAway.class)
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(signer.signed).hasSize(2);
  }

  private IssueCertificate issueCertificate(CertificateAuthority authority) {
    return new IssueCertificate(
        ports.records(),
        new IntendIssuance(ports.certificates(), authority, ports.audit(), null, null, null),
        authority,
        check,
        null,
        new Straight(),
        InstantSource.fixed(NOW));
  }

  private static final class Straight implements Transactions {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }

  private static final class SignerAway extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** An authority that is asked, and then away. */
  private static final class Signer implements CertificateAuthority {
    private final List<Der> signed = new ArrayList<>();

    @Override
    public AuthorityCertificate issuer(ServiceCode service) {
      throw new UnsupportedOperationException();
    }

    @Override
    public AuthorityCertificate root() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<AuthorityCertificate> all() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Der toBeSigned(CertificateContent content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Der sign(String authority, Der toBeSigned) {
      signed.add(toBeSigned);
      throw new SignerAway();
    }
  }
}
