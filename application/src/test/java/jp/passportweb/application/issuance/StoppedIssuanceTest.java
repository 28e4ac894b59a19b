package jp.passportweb.application.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.domaincontrol.Network;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    issuing.findings.add(new LintFinding.Own(LintRule.SERIAL_NUMBER, "1"));
    issuing.findings.add(new LintFinding.Own(LintRule.KEY_USAGE, "04"));
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
  @DisplayName("what another linter calls an error stops it, by its name in the trail")
  void stoppedByAnother() {
    issuing.said.add(foreign(Severity.WARNING));
    issuing.said.add(foreign(Severity.ERROR));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertThat(issuing.signed).isEmpty();
    assertStopped(Stop.Reason.RULE, RecordEvent.Kind.ISSUANCE_STOPPED);
    assertThat(findings()).isEqualTo("e_rule (zlint): words");
  }

  @ParameterizedTest
  @EnumSource(names = {"WARNING", "NOTICE"})
  @DisplayName("what another linter warns of stops nothing")
  void warned(Severity severity) {
    issuing.said.add(foreign(severity));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
  }

  @Test
  @DisplayName("a linter that gives no answer: it waits as it is, and is signed when it answers")
  void unread() {
    issuing.said.add(new LintFinding.Unread("zlint", "did not end within 5 s"));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.UNREAD);
    assertThat(issuing.signed).isEmpty();
    assertThat(issuing.record(record).status()).isEqualTo(RecordStatus.ISSUING);
    assertThat(issuing.actions(record)).isEmpty();
    issuing.said.clear();
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
  }

  @Test
  @DisplayName("a linter that gives no answer keeps no broken rule from stopping it")
  void unreadAndBroken() {
    issuing.said.add(new LintFinding.Unread("zlint", "did not end within 5 s"));
    issuing.findings.add(new LintFinding.Own(LintRule.KEY_USAGE, "04"));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertThat(findings()).isEqualTo("KEY_USAGE (BR 7.1.2.7.11): 04");
  }

  private static LintFinding foreign(Severity severity) {
    return new LintFinding.Foreign(
        "zlint", severity == Severity.ERROR ? "e_rule" : "w_rule", severity, "words");
  }

  @Test
  @DisplayName("tried again nothing is told again: it waits for people")
  void once() {
    issuing.findings.add(new LintFinding.Own(LintRule.SERIAL_NUMBER, "1"));
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
    assertStopped(Stop.Reason.NAMES, RecordEvent.Kind.ISSUANCE_STOPPED);
    assertThat(findings()).startsWith("DOMAIN_CONTROL: " + name().text());
  }

  @Test
  @DisplayName("BR 4.2.1 examined evidence that grew old is not signed, though the name is proven")
  void staleExamination() {
    issuing.pass(Duration.ofDays(399));
    issuing.network.proves(issuing.record(record));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertStopped(Stop.Reason.EVIDENCE, RecordEvent.Kind.ISSUANCE_STOPPED);
    assertThat(findings()).contains("EVIDENCE: LEGAL_EXISTENCE, good until ");
  }

  @Test
  @DisplayName("CAA-1 every name is looked up before the key signs, and the look is kept")
  void lookedUp() {
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(caa()).singleElement().satisfies(look -> assertThat(look.holds()).isTrue());
  }

  @Test
  @DisplayName("CAA-2 CAA-4 a holder lets others issue: given back, contacts and holder are told")
  void forbidden() {
    issuing.network.seen().caa(name().text(), "other-ca.example");
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertThat(issuing.signed).isEmpty();
    assertStopped(Stop.Reason.NAMES, RecordEvent.Kind.ISSUANCE_STOPPED);
    assertThat(findings()).isEqualTo("CAA: " + name().text());
    assertThat(issuing.ports.outbox().everPut()).isNotEmpty();
  }

  @Test
  @DisplayName("LINT-1 what waited for its names goes back to the office once they are mended")
  void mended() {
    issuing.network.seen().caa(name().text(), "other-ca.example");
    issue();
    issuing.network.lookUpCaa().again(issuing.record(record));
    assertThat(issuing.ports.reviews().of(record).isStoppedFor(Stop.Reason.NAMES)).isTrue();
    issuing.network.seen().caa(name().text(), Network.US);
    issuing.network.lookUpCaa().again(issuing.record(record));
    assertThat(issuing.ports.reviews().of(record).stop()).isNull();
    assertThat(issuing.actions(record)).endsWith("review.names-mended");
  }

  @Test
  @DisplayName("CAA-1 a look is used for 8 hours and no longer")
  void kept() {
    issuing.network.lookUpCaa().again(issuing.record(record));
    issuing.network.seen().caa(name().text(), "other-ca.example");
    issuing.pass(Duration.ofHours(8).minusMillis(1));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    RecordId second = issuing.approved();
    assertThat(issuing.issueCertificate.issue(second)).isEqualTo(IssueCertificate.Outcome.STOPPED);
  }

  @Test
  @DisplayName("MPIC-1 CAA-3 too few perspectives permit: nothing is signed, and it is tried again")
  void tooFew() {
    issuing.network.everywhere().blind(3);
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.CAA_UNKNOWN);
    assertThat(issuing.signed).isEmpty();
    assertThat(issuing.record(record).status()).isEqualTo(RecordStatus.ISSUING);
    issuing.network.everywhere().blind(2);
    assertThat(issue()).as("not again at once").isEqualTo(IssueCertificate.Outcome.CAA_UNKNOWN);
    issuing.pass(Duration.ofMinutes(2));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
  }

  @Test
  @DisplayName("CAA-2 a look for another way of proof is none for this one")
  void otherMethod() {
    issuing.network.seen().caa(name().text(), Network.US + "; validationmethods=ca-tbr-18");
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
  }

  private DnsName name() {
    return issuing.record(record).content().basic().commonName();
  }

  private List<Attempt> caa() {
    return issuing.ports.attempts().latestCaa(issuing.record(record).account(), List.of(name()));
  }

  @Test
  @DisplayName("BR 4.2.1 evidence gathered anew is signed, whatever is kept of the old")
  void renewed() {
    issuing.pass(Duration.ofDays(200));
    issuing.network.proves(issuing.record(record));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
  }

  @Test
  @DisplayName("one that fails keeps no other from being tried")
  void othersAreTried() {
    RecordId second = issuing.approved();
    issuing.interruptNext();
    assertThatThrownBy(issuing::issueAll).isInstanceOf(Issuing.Interrupted.class);
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
