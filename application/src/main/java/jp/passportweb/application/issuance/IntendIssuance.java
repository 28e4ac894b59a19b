package jp.passportweb.application.issuance;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.IntentionRules;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.SubjectContent;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.organization.Organization;

/**
 * The first act of an issuance: what will be signed is stored under a serial number of its own
 * (REQUIREMENTS §6.4). What an earlier try stored stands, unless it grew too old.
 */
@Assembled
public final class IntendIssuance {
  private final Certificates certificates;
  private final CertificateAuthority authority;
  private final AuditTrail audit;
  private final ConcludeContract concludeContract;
  private final Catalog catalog;
  private final SecureRandom random;

  public IntendIssuance(
      Certificates certificates,
      CertificateAuthority authority,
      AuditTrail audit,
      ConcludeContract concludeContract,
      Catalog catalog,
      SecureRandom random) {
    this.certificates = certificates;
    this.authority = authority;
    this.audit = audit;
    this.concludeContract = concludeContract;
    this.catalog = catalog;
    this.random = random;
  }

  /** The one intention of an approved record. */
  Issuance.Intended intend(ApplicationRecord record, Instant now) {
    return certificates
        .ofRecord(record.id())
        .map(Issuance::intention)
        .map(earlier ->
            IntentionRules.mayReplace(earlier, now) ? replace(record, earlier, now) : earlier)
        .orElseGet(() -> begin(record, now));
  }

  private Issuance.Intended begin(ApplicationRecord record, Instant now) {
    Issuance.Intended fresh = fresh(record, now);
    return certificates.intend(fresh) ? fresh : ofSomebodyElse(record);
  }

  private Issuance.Intended replace(ApplicationRecord record, Issuance.Intended old, Instant now) {
    Issuance.Intended fresh = fresh(record, now);
    if (!certificates.replace(old, fresh)) {
      return ofSomebodyElse(record);
    }
    audit.append(
        new AuditEvent(
            now,
            "system",
            "certificate.intention-withdrawn",
            record.receiptNumber().text(),
            Map.of("serial", old.serial().hex())));
    return fresh;
  }

  /** What another node stored in between. */
  private Issuance.Intended ofSomebodyElse(ApplicationRecord record) {
    return certificates
        .ofRecord(record.id())
        .map(Issuance::intention)
        .orElseThrow(() -> new IllegalStateException("serial number used for " + record.id()));
  }

  private Issuance.Intended fresh(ApplicationRecord record, Instant now) {
    CertificateContent content = content(record, now);
    return new Issuance.Intended(
        record.id(),
        authority.issuer(record.service()).name(),
        content.serial(),
        content.validity(),
        record.content().basic().keyHash(),
        authority.toBeSigned(content),
        now);
  }

  private CertificateContent content(ApplicationRecord record, Instant now) {
    ApplicationContent applied = record.content();
    Organization organization = applied.organization();
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    return new CertificateContent(
        record.service(),
        catalog.serviceOf(record.service()).level(),
        SerialNumber.random(random),
        ValidityRules.validity(now, concludeContract.lastDay(record, today), catalog.validity()),
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
