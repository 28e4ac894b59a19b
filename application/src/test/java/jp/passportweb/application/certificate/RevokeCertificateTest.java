package jp.passportweb.application.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.certificate.RevokeCertificate.Command;
import jp.passportweb.application.certificate.RevokeCertificate.Outcome;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.certificate.NothingKept;
import jp.passportweb.domain.certificate.Revocation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("§6.5: revoking a record's certificate")
class RevokeCertificateTest {
  private static final Instant ISSUED = Instant.parse("2026-11-20T03:00:00Z");
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00.654321Z");
  private static final Instant STORED = Instant.parse("2026-12-01T03:00:00.654Z");

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final NothingKept kept = new NothingKept();
  private final RevokeCertificate revokeCertificate =
      new RevokeCertificate(
          ports.records(),
          ports.certificates(),
          ports.revocations(),
          ports.blockedKeys(),
          ports.audit(),
          kept,
          new Straight(),
          () -> NOW);

  @Test
  @DisplayName("the record becomes 失効, its history and the trail say so, a list is awaited")
  void revoked() {
    ApplicationRecord record = issued(RecordStatus.COMPLETED);
    Issuance.Intended certificate = certificate(record.id());
    assertThat(revoke(record.id(), CrlReason.SUPERSEDED)).isEqualTo(Outcome.REVOKED);
    assertThat(revocation(record.id()))
        .isEqualTo(
            new Revocation(
                certificate.authority(),
                certificate.serial(),
                certificate.validity().notAfter(),
                CrlReason.SUPERSEDED,
                STORED));
    assertThat(status(record.id())).isEqualTo(RecordStatus.REVOKED);
    assertThat(ports.records().eventsOf(record.id()))
        .containsExactly(new RecordEvent(record.id(), RecordEvent.Kind.REVOKED, "", STORED));
    assertThat(ports.audit().all())
        .containsExactly(
            new AuditEvent(
                STORED,
                "operator:approver",
                "certificate.revoked",
                record.receiptNumber().text(),
                Map.of(
                    "serial", certificate.serial().hex(),
                    "reason.before", "",
                    "reason.after", "SUPERSEDED",
                    "status.before", "COMPLETED",
                    "status.after", "REVOKED")));
    assertThat(ports.revocations().awaitList(certificate.authority())).isTrue();
    assertThat(kept.forgotten()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(CrlReason.class)
  @DisplayName("§6.2: only a compromised key is blocked, for ever and for everybody")
  void blocked(CrlReason reason) {
    ApplicationRecord record = issued(RecordStatus.COMPLETED);
    revoke(record.id(), reason);
    assertThat(ports.blockedKeys().contains(certificate(record.id()).key()))
        .isEqualTo(reason == CrlReason.KEY_COMPROMISE);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED,          REVOKED",
    "REVOCATION_PENDING, REVOKED",
    "CONTRACT_ENDED,     CONTRACT_ENDED"
  })
  @DisplayName("a certificate is revoked wherever its record stands")
  void statuses(RecordStatus before, RecordStatus after) {
    ApplicationRecord record = issued(before);
    assertThat(revoke(record.id(), CrlReason.UNSPECIFIED)).isEqualTo(Outcome.REVOKED);
    assertThat(status(record.id())).isEqualTo(after);
  }

  @Test
  @DisplayName("revoking again changes nothing")
  void again() {
    ApplicationRecord record = issued(RecordStatus.COMPLETED);
    revoke(record.id(), CrlReason.SUPERSEDED);
    Revocation first = revocation(record.id());
    assertThat(revoke(record.id(), CrlReason.CESSATION_OF_OPERATION))
        .isEqualTo(Outcome.ALREADY_REVOKED);
    assertThat(revocation(record.id())).isEqualTo(first);
    assertThat(ports.audit().all()).hasSize(1);
    assertThat(ports.records().eventsOf(record.id())).hasSize(1);
  }

  @Test
  @DisplayName("BR 7.2.2: a compromise learned later becomes the reason and blocks the key")
  void learnedLater() {
    ApplicationRecord record = issued(RecordStatus.COMPLETED);
    revoke(record.id(), CrlReason.SUPERSEDED);
    assertThat(revoke(record.id(), CrlReason.KEY_COMPROMISE)).isEqualTo(Outcome.REVISED);
    assertThat(revocation(record.id()).reason()).isEqualTo(CrlReason.KEY_COMPROMISE);
    assertThat(ports.blockedKeys().contains(certificate(record.id()).key())).isTrue();
    assertThat(ports.audit().all().getLast().action()).isEqualTo("certificate.revocation-revised");
    assertThat(revoke(record.id(), CrlReason.KEY_COMPROMISE)).isEqualTo(Outcome.ALREADY_REVOKED);
  }

  @Test
  @DisplayName("where nothing was issued nothing is revoked")
  void noCertificate() {
    ApplicationRecord intended =
        new Scene(ports).record(RecordBuilder.record().in(RecordStatus.ISSUING));
    ports.certificates().intend(IssuanceSamples.intended(intended.id(), ISSUED));
    assertThat(revoke(intended.id(), CrlReason.UNSPECIFIED)).isEqualTo(Outcome.NO_CERTIFICATE);
    assertThat(revoke(new RecordId(UUID.randomUUID()), CrlReason.UNSPECIFIED))
        .isEqualTo(Outcome.NO_CERTIFICATE);
    assertThat(status(intended.id())).isEqualTo(RecordStatus.ISSUING);
    assertThat(ports.audit().all()).isEmpty();
  }

  private ApplicationRecord issued(RecordStatus status) {
    Scene scene = new Scene(ports);
    ApplicationRecord record = scene.record(RecordBuilder.record().in(status));
    scene.issue(record, IssuanceSamples.intended(record.id(), ISSUED).validity(), ISSUED);
    return record;
  }

  private Outcome revoke(RecordId record, CrlReason reason) {
    return revokeCertificate.revoke(new Command(record, reason, "operator:approver"));
  }

  private Issuance.Intended certificate(RecordId record) {
    return ports.certificates().ofRecord(record).orElseThrow().intention();
  }

  private Revocation revocation(RecordId record) {
    Issuance.Intended certificate = certificate(record);
    return ports.revocations().of(certificate.authority(), certificate.serial()).orElseThrow();
  }

  private RecordStatus status(RecordId record) {
    return ports.records().byId(record).orElseThrow().status();
  }
}
