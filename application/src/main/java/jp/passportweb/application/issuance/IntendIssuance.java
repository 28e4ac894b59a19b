package jp.passportweb.application.issuance;

import java.time.Instant;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.IntentionRules;
import jp.passportweb.domain.certificate.Issuance;

/**
 * The first act of an issuance: what will be signed is stored under a serial number of its own
 * (REQUIREMENTS §6.4). What an earlier try stored stands, unless it grew too old; its
 * precertificate is then given up (CT-2).
 */
@Assembled
public final class IntendIssuance {
  private final Certificates certificates;
  private final ComposeCertificate composeCertificate;
  private final GiveUpPrecertificate giveUpPrecertificate;
  private final AuditTrail audit;

  public IntendIssuance(
      Certificates certificates,
      ComposeCertificate composeCertificate,
      GiveUpPrecertificate giveUpPrecertificate,
      AuditTrail audit) {
    this.certificates = certificates;
    this.composeCertificate = composeCertificate;
    this.giveUpPrecertificate = giveUpPrecertificate;
    this.audit = audit;
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
    Issuance.Intended fresh = composeCertificate.compose(record, now);
    return certificates.intend(fresh) ? fresh : ofSomebodyElse(record);
  }

  private Issuance.Intended replace(ApplicationRecord record, Issuance.Intended old, Instant now) {
    Issuance.Intended fresh = composeCertificate.compose(record, now);
    if (!certificates.replace(old, fresh)) {
      return ofSomebodyElse(record);
    }
    audit.append(
        new AuditEvent(
            now,
            "system",
            "certificate.intention-withdrawn",
            record.receiptNumber().text(),
            new FactChange("serial", old.serial().hex(), fresh.serial().hex()).details()));
    giveUpPrecertificate.giveUp(record, old, CrlReason.UNSPECIFIED, now);
    return fresh;
  }

  /** What another node stored in between. */
  private Issuance.Intended ofSomebodyElse(ApplicationRecord record) {
    return certificates
        .ofRecord(record.id())
        .map(Issuance::intention)
        .orElseThrow(() -> new IllegalStateException("serial number used for " + record.id()));
  }
}
