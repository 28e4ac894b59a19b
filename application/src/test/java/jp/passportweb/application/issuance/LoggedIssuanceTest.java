package jp.passportweb.application.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.transparency.LogId;
import jp.passportweb.domain.transparency.Precertificate;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencySamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CT-1, CT-2: issuing with transparency logs")
class LoggedIssuanceTest {
  private static final TransparencyLog ONE = TransparencySamples.rfc("East", "one");
  private static final TransparencyLog TWO = TransparencySamples.tiled("East", "two");
  private static final TransparencyLog THREE = TransparencySamples.rfc("West", "three");
  private static final Duration BEYOND_ITS_TIME = Duration.ofHours(49).plusMinutes(1);

  private final Issuing issuing = new Issuing();
  private final PaperLogs logs = issuing.logs;
  private final RecordId record = issuing.approved();

  @BeforeEach
  void logs() {
    logs.logs.addAll(List.of(ONE, TWO, THREE));
  }

  @Test
  @DisplayName("CT-1 the precertificate is signed, logged, and then the certificate of the same")
  void issued() {
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    Issuance.Intended intended = intended();
    Precertificate precertificate = precertificate(intended);
    assertThat(issuing.signed)
        .containsExactly(
            logs.poisoned(intended.toBeSigned()),
            logs.timestamped(
                intended.toBeSigned(), precertificate.certificate(), precertificate.embedded()));
    assertThat(logs.sent)
        .extracting(sent -> sent.chain().getFirst())
        .hasSize(3)
        .containsOnly(precertificate.certificate());
    assertThat(ids(precertificate.embedded()))
        .containsExactlyInAnyOrder(ONE.id(), TWO.id(), THREE.id());
  }

  @Test
  @DisplayName("CT-1 where no logs are known one signature is enough")
  void withoutLogs() {
    logs.logs.clear();
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(issuing.signed).containsExactly(intended().toBeSigned());
    assertThat(issuing.ports.precertificates().of(intended().authority(), intended().serial()))
        .isEmpty();
  }

  @Test
  @DisplayName("CT-2 too few: it waits, says why, and asks again those that were away")
  void tooFew() {
    logs.away.add(THREE);
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.AWAITING_LOGS);
    assertThat(issuing.record(record).status()).isEqualTo(RecordStatus.ISSUING);
    Precertificate waiting = precertificate(intended());
    assertThat(ids(waiting.promised())).containsExactlyInAnyOrder(ONE.id(), TWO.id());
    assertThat(waiting.rounds())
        .isEqualTo(
            new Precertificate.Rounds(1, issuing.now().plusSeconds(15), "three: status 503"));
    logs.away.clear();
    logs.sent.clear();
    assertThat(issuing.issueAll()).isZero();
    issuing.pass(Duration.ofSeconds(15));
    assertThat(issuing.issueAll()).isEqualTo(1);
    assertThat(logs.sent).extracting(PaperLogs.Sent::log).containsExactly(THREE.id());
    assertThat(precertificate(intended()).certificate()).isEqualTo(waiting.certificate());
    assertThat(issuing.signed).hasSize(2);
  }

  @Test
  @DisplayName("CT-1 a timestamp that its log did not sign does not count")
  void lying() {
    logs.lying.add(TWO);
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.AWAITING_LOGS);
    Precertificate waiting = precertificate(intended());
    assertThat(ids(waiting.promised())).containsExactlyInAnyOrder(ONE.id(), THREE.id());
    assertThat(waiting.rounds().said()).startsWith("two: ");
  }

  @Test
  @DisplayName("CT-1 after a crash before the certificate is signed it carries what was fixed")
  void crashed() {
    issuing.interruptAfter(1);
    assertThatThrownBy(this::issue).isInstanceOf(Issuing.Interrupted.class);
    Precertificate settled = precertificate(intended());
    assertThat(settled.isSettled()).isTrue();
    TransparencyLog fourth = TransparencySamples.rfc("North", "four");
    logs.logs.clear();
    logs.logs.add(fourth);
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(precertificate(intended())).isEqualTo(settled);
    assertThat(issuing.signed)
        .endsWith(
            logs.timestamped(intended().toBeSigned(), settled.certificate(), settled.embedded()));
  }

  @Test
  @DisplayName("CT-1 after a crash before anything was sent the same precertificate is signed")
  void crashedEarly() {
    issuing.interruptAfter(0);
    assertThatThrownBy(this::issue).isInstanceOf(Issuing.Interrupted.class);
    Issuance.Intended intended = intended();
    assertThat(logs.sent).isEmpty();
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(intended()).isEqualTo(intended);
  }

  @Test
  @DisplayName("CT-2 after 48 hours the serial number is revoked, and a fresh one is tried")
  void givenUp() {
    logs.away.addAll(logs.logs);
    issue();
    Issuance.Intended old = intended();
    issuing.pass(BEYOND_ITS_TIME);
    logs.away.clear();
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(intended().serial()).isNotEqualTo(old.serial());
    assertThat(revocation(old))
        .isEqualTo(
            new Revocation(
                old.authority(),
                old.serial(),
                old.validity().notAfter(),
                CrlReason.UNSPECIFIED,
                issuing.now()));
    assertThat(issuing.ports.revocations().awaitList(old.authority())).isTrue();
    assertThat(issuing.actions(record))
        .containsExactly(
            "certificate.intention-withdrawn", "precertificate.revoked", "certificate.issued");
  }

  @Test
  @DisplayName("CT-2 a key that becomes known stops it, and its precertificate is revoked so")
  void stopped() {
    logs.away.addAll(logs.logs);
    issue();
    Issuance.Intended old = intended();
    Instant now = issuing.now();
    issuing.ports.blockedKeys().block(old.key(), "keyCompromise", now);
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.STOPPED);
    assertThat(revocation(old).reason()).isEqualTo(CrlReason.KEY_COMPROMISE);
  }

  @Test
  @DisplayName(
      "CT-1 the certificate is handed to one log that promised it, and again if it is away")
  void published() {
    issue();
    Issuance.Issued issued =
        (Issuance.Issued) issuing.ports.certificates().ofRecord(record).orElseThrow();
    logs.away.addAll(logs.logs);
    assertThat(issuing.publishCertificates().publishAll()).isZero();
    logs.away.clear();
    logs.published.clear();
    assertThat(issuing.publishCertificates().publishAll()).isEqualTo(1);
    assertThat(issuing.publishCertificates().publishAll()).isZero();
    assertThat(logs.published).hasSize(1);
    assertThat(logs.published.getFirst().chain().getFirst()).isEqualTo(issued.certificate());
    assertThat(ids(precertificate(intended()).embedded()))
        .contains(logs.published.getFirst().log());
  }

  private IssueCertificate.Outcome issue() {
    return issuing.issueCertificate.issue(record);
  }

  private Issuance.Intended intended() {
    return issuing.ports.certificates().ofRecord(record).orElseThrow().intention();
  }

  private Precertificate precertificate(Issuance.Intended intended) {
    return issuing
        .ports
        .precertificates()
        .of(intended.authority(), intended.serial())
        .orElseThrow();
  }

  private Revocation revocation(Issuance.Intended intended) {
    return issuing.ports.revocations().of(intended.authority(), intended.serial()).orElseThrow();
  }

  private static List<LogId> ids(List<SignedTimestamp> timestamps) {
    return timestamps.stream().map(SignedTimestamp::log).toList();
  }
}
