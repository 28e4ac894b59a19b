package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Certificates} does. */
public abstract class CertificatesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Certificates certificates;
  private final Scene scene;

  protected CertificatesContract(Repositories repositories) {
    certificates = repositories.certificates();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("an intention is stored before anything is signed")
  void intended() {
    Issuance.Intended intended = intention();
    assertThat(certificates.ofRecord(intended.record())).isEmpty();
    assertThat(certificates.intend(intended)).isTrue();
    assertThat(certificates.ofRecord(intended.record())).contains(intended);
  }

  @Test
  @DisplayName("a record has one intention; the first stays")
  void oncePerRecord() {
    Issuance.Intended first = intention();
    certificates.intend(first);
    assertThat(certificates.intend(IssuanceSamples.intended(first.record(), NOW))).isFalse();
    assertThat(certificates.ofRecord(first.record())).contains(first);
  }

  @Test
  @DisplayName("BR 4.9.1.1 the certificates of a key are found, those that are only intended not")
  void ofKey() {
    Issuance.Intended one = intention();
    Issuance.Intended other = intention();
    certificates.intend(one);
    certificates.intend(other);
    assertThat(certificates.ofKey(one.key())).isEmpty();
    Issuance.Issued issued = IssuanceSamples.issued(one, NOW);
    certificates.store(issued);
    assertThat(certificates.ofKey(one.key()))
        .extracting(Issuance::record)
        .contains(one.record())
        .doesNotContain(other.record());
    assertThat(certificates.ofKey(SpkiHash.of(RecordSamples.bytes("another key")))).isEmpty();
  }

  @Test
  @DisplayName("a serial number is never used twice by one authority")
  void oncePerSerial() {
    Issuance.Intended first = intention();
    certificates.intend(first);
    Issuance.Intended second =
        IssuanceSamples.intended(
            scene.record().id(), first.serial(), first.validity(), first.intendedAt());
    assertThat(certificates.intend(second)).isFalse();
    assertThat(certificates.ofRecord(second.record())).isEmpty();
  }

  @Test
  @DisplayName("the intention becomes a certificate, once; storing it again changes nothing")
  void stored() {
    Issuance.Intended intended = intention();
    certificates.intend(intended);
    Issuance.Issued issued = IssuanceSamples.issued(intended, NOW.plusSeconds(1));
    assertThat(certificates.store(issued)).isTrue();
    assertThat(certificates.store(IssuanceSamples.issued(intended, NOW.plusSeconds(2)))).isFalse();
    assertThat(certificates.ofRecord(intended.record())).contains(issued);
  }

  @Test
  @DisplayName("a certificate without an intention is a bug")
  void withoutIntention() {
    Issuance.Issued issued = IssuanceSamples.issued(intention(), NOW);
    assertThatThrownBy(() -> certificates.store(issued)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("a fresh intention takes the place of an old one, once")
  void replaced() {
    Issuance.Intended old = intention();
    certificates.intend(old);
    Issuance.Intended fresh = IssuanceSamples.intended(old.record(), NOW.plusSeconds(1));
    assertThat(certificates.replace(old, fresh)).isTrue();
    assertThat(certificates.ofRecord(old.record())).contains(fresh);
    assertThat(certificates.replace(old, IssuanceSamples.intended(old.record(), NOW))).isFalse();
    assertThat(certificates.ofRecord(old.record())).contains(fresh);
  }

  @Test
  @DisplayName("a replaced intention's serial number is never used again")
  void replacedSerial() {
    Issuance.Intended old = intention();
    certificates.intend(old);
    certificates.replace(old, IssuanceSamples.intended(old.record(), NOW));
    Issuance.Intended again =
        IssuanceSamples.intended(scene.record().id(), old.serial(), old.validity(), NOW);
    assertThat(certificates.intend(again)).isFalse();
    assertThat(certificates.ofRecord(again.record())).isEmpty();
  }

  @Test
  @DisplayName("what was signed for a replaced intention is not stored")
  void replacedIsNotStored() {
    Issuance.Intended old = intention();
    Issuance.Intended fresh = IssuanceSamples.intended(old.record(), NOW);
    certificates.intend(old);
    certificates.replace(old, fresh);
    Issuance.Issued late = IssuanceSamples.issued(old, NOW);
    assertThatThrownBy(() -> certificates.store(late)).isInstanceOf(IllegalStateException.class);
    assertThat(certificates.ofRecord(old.record())).contains(fresh);
  }

  @Test
  @DisplayName("a certificate is never replaced")
  void issuedIsNotReplaced() {
    Issuance.Intended intended = intention();
    certificates.intend(intended);
    Issuance.Issued issued = IssuanceSamples.issued(intended, NOW);
    certificates.store(issued);
    Issuance.Intended fresh = IssuanceSamples.intended(intended.record(), NOW);
    assertThat(certificates.replace(intended, fresh)).isFalse();
    assertThat(certificates.ofRecord(intended.record())).contains(issued);
  }

  @Test
  @DisplayName("LINT-1 an intention is taken back, once; its serial number stays used")
  void withdrawn() {
    Issuance.Intended intended = intention();
    certificates.intend(intended);
    assertThat(certificates.withdraw(intended)).isTrue();
    assertThat(certificates.withdraw(intended)).isFalse();
    assertThat(certificates.ofRecord(intended.record())).isEmpty();
    assertThat(certificates.intend(intended)).isFalse();
    assertThat(certificates.intend(IssuanceSamples.intended(intended.record(), NOW))).isTrue();
  }

  @Test
  @DisplayName("LINT-1 a certificate is never taken back")
  void issuedIsNotWithdrawn() {
    Issuance.Intended intended = intention();
    certificates.intend(intended);
    Issuance.Issued issued = IssuanceSamples.issued(intended, NOW);
    certificates.store(issued);
    assertThat(certificates.withdraw(intended)).isFalse();
    assertThat(certificates.ofRecord(intended.record())).contains(issued);
  }

  @Test
  @DisplayName("a serial number leads to what was intended and issued under it, by this authority")
  void ofSerial() {
    Issuance.Intended intended = intention();
    certificates.intend(intended);
    assertThat(certificates.ofSerial(intended.authority(), intended.serial())).contains(intended);
    Issuance.Issued issued = IssuanceSamples.issued(intended, NOW.plusSeconds(1));
    certificates.store(issued);
    assertThat(certificates.ofSerial(intended.authority(), intended.serial())).contains(issued);
    assertThat(certificates.ofSerial("Another CA", intended.serial())).isEmpty();
    assertThat(certificates.ofSerial(intended.authority(), intention().serial())).isEmpty();
  }

  private Issuance.Intended intention() {
    return IssuanceSamples.intended(scene.record().id(), NOW);
  }
}
