package jp.passportweb.application.issuance;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.SubjectContent;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Issues the certificate of an approved record in three acts: the intention is stored, the
 * authority signs outside any transaction, the certificate is stored (REQUIREMENTS §6.4). After a
 * crash at any point the same act leads to the same one certificate. Opens its own transactions.
 */
public final class IssueCertificate {
  /** A certificate begins at most this long before it is signed (REQUIREMENTS §6.1). */
  private static final Duration OLDEST_INTENTION = Duration.ofDays(2);

  private final ApplicationRecords records;
  private final Certificates certificates;
  private final CertificateAuthority authority;
  private final CheckBeforeSigning check;
  private final ConcludeIssuance conclude;
  private final Catalog catalog;
  private final Transactions transactions;
  private final SecureRandom random;
  private final InstantSource clock;

  public IssueCertificate(
      ApplicationRecords records,
      Certificates certificates,
      CertificateAuthority authority,
      CheckBeforeSigning check,
      ConcludeIssuance conclude,
      Catalog catalog,
      Transactions transactions,
      SecureRandom random,
      InstantSource clock) {
    this.records = records;
    this.certificates = certificates;
    this.authority = authority;
    this.check = check;
    this.conclude = conclude;
    this.catalog = catalog;
    this.transactions = transactions;
    this.random = random;
    this.clock = clock;
  }

  /** What came of issuing. */
  public enum Outcome {
    ISSUED,
    NOT_APPROVED,
    /** It would break a rule; the trail says which. */
    STOPPED,
    INTENTION_TOO_OLD
  }

  public Outcome issue(RecordId id) {
    Optional<Issuance.Intended> intended = transactions.run(() -> intend(id));
    if (intended.isEmpty()) {
      return Outcome.NOT_APPROVED;
    }
    if (clock.instant().isAfter(intended.get().intendedAt().plus(OLDEST_INTENTION))) {
      return Outcome.INTENTION_TOO_OLD;
    }
    if (!transactions.run(() -> check.passes(intended.get()))) {
      return Outcome.STOPPED;
    }
    Der certificate = authority.sign(intended.get().authority(), intended.get().toBeSigned());
    transactions.run(() ->
        conclude.conclude(
            new Issuance.Issued(
                intended.get(), certificate, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    return Outcome.ISSUED;
  }

  /** The record's intention, stored now or by an earlier try. */
  private Optional<Issuance.Intended> intend(RecordId id) {
    Optional<ApplicationRecord> record =
        records.byId(id).filter(r -> r.status() == RecordStatus.ISSUING);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    Optional<Issuance.Intended> earlier = certificates.ofRecord(id).map(Issuance::intention);
    return earlier.isPresent() ? earlier : Optional.of(freshIntention(record.get()));
  }

  private Issuance.Intended freshIntention(ApplicationRecord record) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    CertificateContent content = content(record, now);
    Issuance.Intended intended =
        new Issuance.Intended(
            record.id(),
            authority.issuer(record.service()).name(),
            content.serial(),
            content.validity(),
            record.content().basic().keyHash(),
            authority.toBeSigned(content),
            now);
    if (certificates.intend(intended)) {
      return intended;
    }
    return certificates
        .ofRecord(record.id())
        .map(Issuance::intention)
        .orElseThrow(() -> new IllegalStateException("serial number used: " + content.serial()));
  }

  private CertificateContent content(ApplicationRecord record, Instant now) {
    ApplicationContent applied = record.content();
    Organization organization = applied.organization();
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    LocalDate contractEnd =
        Contract.lastDay(today, catalog.offeringOf(record.service(), record.offering()).term());
    return new CertificateContent(
        record.service(),
        catalog.serviceOf(record.service()).level(),
        SerialNumber.random(random),
        ValidityRules.validity(now, contractEnd, catalog.validity()),
        new SubjectContent(
            organization.kind(),
            organization.subjectName(),
            organization.prefecture(),
            organization.locality(),
            organization.registrationNumber()),
        applied.basic().names(),
        applied.basic().subjectPublicKeyInfo());
  }
}
