package jp.passportweb.application.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.Issuance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.4 an approved record ends with exactly one certificate")
class IssueCertificateTest {
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private final Issuing issuing = new Issuing();
  private final RecordId record = issuing.approved();

  @Test
  @DisplayName("APP-3 an issuance ends with certificate, contract and 完了")
  void issued() {
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(issuing.record(record).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(issuing.record(record).contract()).isNotNull();
    assertThat(issuance()).isInstanceOf(Issuance.Issued.class);
  }

  @Test
  @DisplayName("what is issued is not issued again")
  void once() {
    issue();
    Issuance first = issuance();
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.NOT_APPROVED);
    assertThat(issuance()).isEqualTo(first);
    assertThat(issuing.signed).hasSize(1);
  }

  @Test
  @DisplayName("after a failure between intention and signature the same intention is signed")
  void interrupted() {
    Issuance.Intended intended = interrupt();
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(issuance().intention()).isEqualTo(intended);
  }

  @Test
  @DisplayName("§6.1 an intention of two days is still signed")
  void oldEnough() {
    Issuance.Intended intended = interrupt();
    issuing.pass(TWO_DAYS);
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(issuance().intention()).isEqualTo(intended);
  }

  @Test
  @DisplayName("§6.1 an older one is not, and for an hour nothing else takes its place")
  void tooOld() {
    Issuance.Intended intended = interrupt();
    issuing.pass(TWO_DAYS.plusMinutes(1));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.INTENTION_TOO_OLD);
    assertThat(issuance()).isEqualTo(intended);
    assertThat(issuing.signed).isEmpty();
  }

  @Test
  @DisplayName("§6.1 then a fresh one with a serial number of its own is signed")
  void replaced() {
    Issuance.Intended old = interrupt();
    issuing.pass(TWO_DAYS.plusMinutes(61));
    assertThat(issue()).isEqualTo(IssueCertificate.Outcome.ISSUED);
    Issuance.Intended fresh = issuance().intention();
    assertThat(fresh.serial()).isNotEqualTo(old.serial());
    assertThat(fresh.validity().notBefore()).isEqualTo(issuing.now());
    assertThat(issuing.signed).containsExactly(fresh.toBeSigned());
    assertThat(issuing.actions(record))
        .containsExactly("certificate.intention-withdrawn", "certificate.issued");
  }

  @Test
  @DisplayName("what another node signed for the replaced intention is not stored")
  void late() {
    Issuance.Intended old = interrupt();
    issuing.pass(TWO_DAYS.plusMinutes(61));
    issuing.interruptNext();
    assertThatThrownBy(this::issue).isInstanceOf(Issuing.Interrupted.class);
    Instant at = issuing.now();
    assertThatThrownBy(
            () -> issuing.conclude.conclude(new Issuance.Issued(old, old.toBeSigned(), at)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(issuance().intention().serial()).isNotEqualTo(old.serial());
  }

  @Test
  @DisplayName("a record to which something came while it was signed is concluded as it is now")
  void changed() {
    Issuance.Intended intended = interrupt();
    Instant at = issuing.now();
    ApplicationRecord asked = issuing.record(record).awaitingDocuments(true, at);
    assertThat(issuing.ports.records().update(asked)).isTrue();
    issuing.conclude.conclude(new Issuance.Issued(intended, intended.toBeSigned(), at));
    assertThat(issuing.record(record).status()).isEqualTo(RecordStatus.COMPLETED);
  }

  /** Stores the intention and fails before anything is signed. */
  private Issuance.Intended interrupt() {
    issuing.interruptNext();
    assertThatThrownBy(this::issue).isInstanceOf(Issuing.Interrupted.class);
    return issuance().intention();
  }

  private IssueCertificate.Outcome issue() {
    return issuing.issueCertificate.issue(record);
  }

  private Issuance issuance() {
    return issuing.ports.certificates().ofRecord(record).orElseThrow();
  }
}
