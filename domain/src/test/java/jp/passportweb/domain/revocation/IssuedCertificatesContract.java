package jp.passportweb.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link IssuedCertificates} does. */
public abstract class IssuedCertificatesContract {
  private static final Instant ISSUED = Instant.parse("2026-11-20T03:00:00Z");
  private static final Instant END = Instant.parse("2027-05-20T03:00:00Z");
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Repositories repositories;
  private final IssuedCertificates issued;
  private final Scene scene;

  protected IssuedCertificatesContract(Repositories repositories) {
    this.repositories = repositories;
    issued = repositories.issuedCertificates();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("PRB-1 a certificate is found by serial number, host name and key")
  void known() {
    ApplicationRecord record = certified(ISSUED, END);
    IssuedCertificate found = issued.ofRecord(record.id()).orElseThrow();
    assertThat(found.receiptNumber()).isEqualTo(record.receiptNumber().text());
    assertThat(found.account()).isEqualTo(record.account());
    assertThat(found.issuedAt()).isEqualTo(ISSUED);
    assertThat(found.published()).isNull();
    assertThat(known(new CertificateClue.Serial(found.serial()), NOW)).containsExactly(found);
    assertThat(known(new CertificateClue.Host(found.serverName()), NOW)).contains(found);
    assertThat(known(new CertificateClue.Key(found.key()), NOW)).contains(found);
    assertThat(known(new CertificateClue.Serial(found.serial()), END)).isEmpty();
    assertThat(known(new CertificateClue.Host("nobody.example.jp"), NOW)).isEmpty();
    assertThat(issued.ofRecord(scene.record().id())).isEmpty();
  }

  @Test
  @DisplayName("PRB-1 what is revoked is found as well, with its reason")
  void revoked() {
    ApplicationRecord record = certified(ISSUED, END);
    revoke(record);
    IssuedCertificate found = issued.ofRecord(record.id()).orElseThrow();
    assertThat(found.published()).isEqualTo(CrlReason.SUPERSEDED);
    assertThat(known(new CertificateClue.Serial(found.serial()), NOW)).containsExactly(found);
  }

  @Test
  @DisplayName("MAS-1 a selection finds what fits everything it says, and counts it")
  void selected() {
    ApplicationRecord record = certified(ISSUED, END);
    IssuedCertificate one = issued.ofRecord(record.id()).orElseThrow();
    CertificateSelection all = selection(one, DAY, DAY);
    assertThat(issued.selected(all, NOW, 9)).containsExactly(one);
    assertThat(issued.count(all, NOW)).isEqualTo(1);
    assertThat(issued.count(selection(one, DAY.plusDays(1), null), NOW)).isZero();
    assertThat(issued.count(selection(one, null, DAY.minusDays(1)), NOW)).isZero();
    assertThat(issued.count(selection(one, null, null), NOW)).isEqualTo(1);
  }

  @Test
  @DisplayName("MAS-1 what is revoked or expired is not selected")
  void gone() {
    ApplicationRecord record = certified(ISSUED, END);
    IssuedCertificate one = issued.ofRecord(record.id()).orElseThrow();
    CertificateSelection selection = selection(one, null, null);
    assertThat(issued.count(selection, END)).isZero();
    revoke(record);
    assertThat(issued.count(selection, NOW)).isZero();
  }

  @Test
  @DisplayName("MAS-1 each thing that a selection says must fit")
  void eachThing() {
    IssuedCertificate one = issued.ofRecord(certified(ISSUED, END).id()).orElseThrow();
    List<SerialNumber> own = List.of(one.serial());
    assertThat(count("", "RSA", "", "", List.of(), own)).isEqualTo(1);
    assertThat(count("", "DSA", "", "", List.of(), own)).isZero();
    assertThat(count("Nobody", "", "", "", List.of(), own)).isZero();
    assertThat(count("", "", "NONE", "", List.of(), own)).isZero();
    assertThat(count("", "", "", one.receiptNumber(), List.of(), own)).isEqualTo(1);
    assertThat(count("", "", "", "A-999999", List.of(), own)).isZero();
    assertThat(count("", "", "", "", List.of(one.key()), own)).isEqualTo(1);
    assertThat(count("", "", "", "", List.of(new SpkiHash("00")), own)).isZero();
  }

  private int count(
      String authority,
      String key,
      String service,
      String applicant,
      List<SpkiHash> keys,
      List<SerialNumber> serials) {
    return issued.count(
        new CertificateSelection(
            authority, null, null, key, service, applicant, keys, serials, null),
        NOW);
  }

  private List<IssuedCertificate> known(CertificateClue clue, Instant now) {
    return issued.known(clue, now, 1000);
  }

  private static CertificateSelection selection(
      IssuedCertificate one, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new CertificateSelection(
        one.authority(),
        from,
        until,
        one.keyDescription(),
        one.service(),
        one.receiptNumber(),
        List.of(one.key()),
        List.of(one.serial()),
        (UUID) null);
  }

  private ApplicationRecord certified(Instant at, Instant end) {
    ApplicationRecord record = scene.record();
    scene.issue(record, new Validity(at, end), at);
    return record;
  }

  private void revoke(ApplicationRecord record) {
    Issuance.Intended intention =
        repositories.certificates().ofRecord(record.id()).orElseThrow().intention();
    repositories
        .revocations()
        .add(
            new Revocation(
                IssuanceSamples.AUTHORITY,
                intention.serial(),
                intention.validity().notAfter(),
                CrlReason.SUPERSEDED,
                NOW));
  }
}
