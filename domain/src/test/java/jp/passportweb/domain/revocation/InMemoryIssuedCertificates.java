package jp.passportweb.domain.revocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.InMemoryRevocations;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.problemreport.InMemoryProblemReports;

/** {@link IssuedCertificates} in memory. */
public final class InMemoryIssuedCertificates implements IssuedCertificates {
  private final InMemoryApplicationRecords records;
  private final InMemoryCertificates certificates;
  private final InMemoryRevocations revocations;
  private final InMemoryProblemReports reports;

  public InMemoryIssuedCertificates(
      InMemoryApplicationRecords records,
      InMemoryCertificates certificates,
      InMemoryRevocations revocations,
      InMemoryProblemReports reports) {
    this.records = records;
    this.certificates = certificates;
    this.revocations = revocations;
    this.reports = reports;
  }

  @Override
  public Optional<IssuedCertificate> ofRecord(RecordId record) {
    return records.byId(record).flatMap(this::certificate);
  }

  /** When it was revoked; nothing while it counts. */
  public Optional<Instant> revokedAt(RecordId record) {
    return ofRecord(record)
        .flatMap(one -> revocations.of(one.authority(), one.serial()))
        .map(Revocation::revokedAt);
  }

  @Override
  public List<IssuedCertificate> known(CertificateClue clue, Instant now, int atMost) {
    return all()
        .filter(one -> one.notAfter().isAfter(now) && fits(one, clue))
        .sorted(Comparator.comparing(IssuedCertificate::issuedAt).reversed())
        .limit(atMost)
        .toList();
  }

  @Override
  public List<IssuedCertificate> selected(CertificateSelection selection, Instant now, int atMost) {
    return selected(selection, now).limit(atMost).toList();
  }

  @Override
  public int count(CertificateSelection selection, Instant now) {
    return (int) selected(selection, now).count();
  }

  private Stream<IssuedCertificate> selected(CertificateSelection selection, Instant now) {
    return all()
        .filter(one -> one.notAfter().isAfter(now) && one.published() == null)
        .filter(one -> fits(one, selection))
        .sorted(Comparator.comparing(IssuedCertificate::issuedAt));
  }

  private boolean fits(IssuedCertificate one, CertificateClue clue) {
    return switch (clue) {
      case CertificateClue.Serial(var serial) -> one.serial().equals(serial);
      case CertificateClue.Key(var key) -> one.key().equals(key);
      case CertificateClue.Host(String name) ->
          records.byId(one.record()).orElseThrow().content().basic().names().stream()
              .anyMatch(
                  each -> List.of(name, name.replaceFirst("^[^.]+", "*")).contains(each.text()));
    };
  }

  private boolean fits(IssuedCertificate one, CertificateSelection selection) {
    LocalDate day = LocalDate.ofInstant(one.issuedAt(), ValidityRules.TOKYO);
    LocalDate from = selection.issuedFrom();
    LocalDate until = selection.issuedUntil();
    return (selection.authority().isEmpty() || selection.authority().equals(one.authority()))
        && (from == null || !day.isBefore(from))
        && (until == null || !day.isAfter(until))
        && one.keyDescription().startsWith(selection.key())
        && (selection.service().isEmpty() || selection.service().equals(one.service()))
        && (selection.applicant().isEmpty() || isHeldBy(one, selection.applicant()))
        && (selection.keys().isEmpty() || selection.keys().contains(one.key()))
        && (selection.serials().isEmpty() || selection.serials().contains(one.serial()))
        && (selection.report() == null
            || reports.certificates(selection.report()).contains(one.record()));
  }

  private boolean isHeldBy(IssuedCertificate one, String receiptNumber) {
    return records
        .all()
        .filter(record -> record.receiptNumber().text().equals(receiptNumber))
        .anyMatch(record -> record.account().equals(one.account()));
  }

  private Stream<IssuedCertificate> all() {
    return records.all().flatMap(record -> certificate(record).stream());
  }

  private Optional<IssuedCertificate> certificate(ApplicationRecord record) {
    return certificates
        .ofRecord(record.id())
        .filter(Issuance.Issued.class::isInstance)
        .map(Issuance.Issued.class::cast)
        .map(issued -> of(record, issued));
  }

  private IssuedCertificate of(ApplicationRecord record, Issuance.Issued issued) {
    Issuance.Intended intention = issued.intention();
    return new IssuedCertificate(
        record.id(),
        record.receiptNumber().text(),
        record.account(),
        intention.authority(),
        intention.serial(),
        intention.key(),
        record.content().basic().keyDescription(),
        record.content().basic().commonName().text(),
        record.content().organization().name().text(),
        record.service().text(),
        issued.issuedAt(),
        intention.validity().notAfter(),
        revocations
            .of(intention.authority(), intention.serial())
            .map(Revocation::reason)
            .orElse(null));
  }
}
