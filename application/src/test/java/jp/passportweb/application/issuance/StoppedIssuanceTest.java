package jp.passportweb.application.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.review.Check;
import jp.passportweb.domain.review.ReviewSamples;
import jp.passportweb.domain.review.Stop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LINT-1, §6.3 what breaks a rule is not signed, and is never stuck")
class StoppedIssuanceTest {
  private final Issuing issuing = new Issuing();
  private final RecordId record = issuing.approved();

  @Test
  @DisplayName("without a finding it is signed, and the trail tells of no stop")
  void passes() {
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(issuing.actions(record)).containsExactly("certificate.issued");
  }

  @Test
  @DisplayName("a finding gives the record back to examination, without a decision or intention")
  void stopped() {
    issuing.findings.add(new LintFinding(LintRule.SERIAL_NUMBER, "1"));
    issuing.findings.add(new LintFinding(LintRule.KEY_USAGE, "04"));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertThat(issuing.signed).isEmpty();
    assertThat(issuing.record(record).status()).isEqualTo(RecordStatus.IN_REVIEW);
    assertThat(issuing.ports.certificates().ofRecord(record)).isEmpty();
    assertStopped(Stop.Reason.RULE, RecordEvent.Kind.ISSUANCE_STOPPED);
    assertThat(issuing.ports.outbox().everPut()).isEmpty();
    assertThat(findings())
        .isEqualTo(
            "SERIAL_NUMBER (BR 7.1.2.7, RFC 5280 4.1.2.2): 1\n" + "KEY_USAGE (BR 7.1.2.7.11): 04");
  }

  @Test
  @DisplayName("tried again nothing is told again: it waits for people")
  void once() {
    issuing.findings.add(new LintFinding(LintRule.SERIAL_NUMBER, "1"));
    issue();
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.NOT_APPROVED);
    assertThat(issuing.actions(record)).containsExactly("certificate.stopped");
  }

  @Test
  @DisplayName("§6.2 a key that became known meanwhile: another CSR is asked for, by mail and 「!」")
  void blockedMeanwhile() {
    issuing
        .ports
        .blockedKeys()
        .block(issuing.record(record).content().basic().keyHash(), "keyCompromise", issuing.now());
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertStopped(Stop.Reason.SIGNING_REQUEST, RecordEvent.Kind.SIGNING_REQUEST_ASKED);
    assertThat(issuing.record(record).awaitsDocuments()).isTrue();
    assertThat(issuing.ports.outbox().everPut()).hasSize(3);
    assertThat(findings()).startsWith("KEY_BLOCKED (BR 6.1.1.3): ");
  }

  @Test
  @DisplayName("BR 4.2.1 evidence that grew old between approval and signature is not signed")
  void stale() {
    issuing.pass(Duration.ofDays(200));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertThat(issuing.signed).isEmpty();
    assertStopped(Stop.Reason.EVIDENCE, RecordEvent.Kind.ISSUANCE_STOPPED);
    assertThat(findings()).isEqualTo("EVIDENCE: DOMAIN_CONTROL, good until 2027-03-14");
  }

  @Test
  @DisplayName("BR 4.2.1 evidence gathered anew is signed, whatever is kept of the old")
  void renewed() {
    issuing.pass(Duration.ofDays(200));
    OperatorId examiner = issuing.staff(OperatorRole.EXAMINER);
    issuing
        .ports
        .reviews()
        .add(
            record, ReviewSamples.check(Check.Kind.DOMAIN_CONTROL, "DNS", examiner, issuing.now()));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
  }

  @Test
  @DisplayName("one that fails keeps no other from being tried")
  void othersAreTried() {
    RecordId second = issuing.approved();
    issuing.interruptNext();
    assertThatThrownBy(issuing.issueApproved()::issueAll).isInstanceOf(Issuing.Interrupted.class);
    assertThat(List.of(issuing.record(record).status(), issuing.record(second).status()))
        .containsExactlyInAnyOrder(RecordStatus.ISSUING, RecordStatus.COMPLETED);
  }

  private IssueCertificate.Outcome issue() {
    return issuing.issueCertificate.issue(record);
  }

  private void assertStopped(Stop.Reason reason, RecordEvent.Kind told) {
    assertThat(issuing.ports.reviews().of(record).stop())
        .isEqualTo(new Stop(reason, issuing.now()));
    assertThat(issuing.ports.reviews().of(record).approved()).isNull();
    assertThat(issuing.ports.records().eventsOf(record))
        .extracting(RecordEvent::kind)
        .containsExactly(told);
  }

  private String findings() {
    AuditEvent event =
        issuing.ports.audit().on(issuing.record(record).receiptNumber().text(), 1).getFirst();
    Map<String, String> details = event.details();
    assertThat(event.action()).isEqualTo("certificate.stopped");
    return details.get("findings");
  }
}
