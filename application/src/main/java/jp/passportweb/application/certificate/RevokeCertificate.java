package jp.passportweb.application.certificate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.KeptStatusAnswers;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.signingrequest.BlockedKeys;

/**
 * Revokes a record's certificate, now and for good; whether it may be is decided before. A
 * compromised key is blocked for every account (REQUIREMENTS §6.5). Doing it again changes nothing,
 * but that a compromise learned later becomes the reason.
 */
@Assembled
public final class RevokeCertificate {
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final Revocations revocations;
  private final BlockedKeys blockedKeys;
  private final AuditTrail audit;
  private final KeptStatusAnswers keptAnswers;
  private final Transactions transactions;
  private final InstantSource clock;

  public RevokeCertificate(
      ApplicationRecords records,
      Certificates certificates,
      Revocations revocations,
      BlockedKeys blockedKeys,
      AuditTrail audit,
      KeptStatusAnswers keptAnswers,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.certificates = certificates;
    this.revocations = revocations;
    this.blockedKeys = blockedKeys;
    this.audit = audit;
    this.keptAnswers = keptAnswers;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What to revoke.
   *
   * @param actor of the audit trail: {@code operator:approver}, {@code system}
   */
  public record Command(RecordId record, CrlReason reason, String actor) {}

  /** What came of it; only where it is revoked or revised was anything stored. */
  public enum Outcome {
    REVOKED,
    /** It was revoked before, and is now known as compromised. */
    REVISED,
    ALREADY_REVOKED,
    NO_CERTIFICATE,
    /** The record changed at the same moment; to be tried again. */
    CHANGED_MEANWHILE
  }

  /** Runs in the caller's transaction. */
  public Outcome revoke(Command command) {
    Optional<ApplicationRecord> record = records.byId(command.record());
    if (record.isEmpty()
        || !(certificates.ofRecord(command.record()).orElse(null)
            instanceof Issuance.Issued issued)) {
      return Outcome.NO_CERTIFICATE;
    }
    Issuance.Intended intention = issued.intention();
    return revocations
        .of(intention.authority(), intention.serial())
        .map(earlier -> revise(command, record.get(), earlier, intention))
        .orElseGet(() -> revoke(command, record.get(), intention));
  }

  private Outcome revoke(Command command, ApplicationRecord record, Issuance.Intended certificate) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (record.status().mayBecome(RecordStatus.REVOKED)
        && !records.update(record.become(RecordStatus.REVOKED, now))) {
      return Outcome.CHANGED_MEANWHILE;
    }
    boolean added =
        revocations.add(
            new Revocation(
                certificate.authority(),
                certificate.serial(),
                certificate.validity().notAfter(),
                command.reason(),
                now));
    if (!added) {
      return Outcome.ALREADY_REVOKED;
    }
    records.addEvent(new RecordEvent(record.id(), RecordEvent.Kind.REVOKED, "", now));
    Map<String, String> reason = new FactChange("reason", "", command.reason().name()).details();
    conclude(
        command,
        record,
        certificate,
        "certificate.revoked",
        record.status().mayBecome(RecordStatus.REVOKED)
            ? FactChange.of("status", record.status(), RecordStatus.REVOKED).with(reason)
            : reason,
        now);
    return Outcome.REVOKED;
  }

  private Outcome revise(
      Command command,
      ApplicationRecord record,
      Revocation earlier,
      Issuance.Intended certificate) {
    Optional<Revocation> revised = earlier.revised(command.reason());
    if (revised.isEmpty()) {
      return Outcome.ALREADY_REVOKED;
    }
    revocations.revise(revised.get());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    records.addEvent(new RecordEvent(record.id(), RecordEvent.Kind.REVOCATION_REVISED, "", now));
    conclude(
        command,
        record,
        certificate,
        "certificate.revocation-revised",
        FactChange.of("reason", earlier.reason(), command.reason()).details(),
        now);
    return Outcome.REVISED;
  }

  private void conclude(
      Command command,
      ApplicationRecord record,
      Issuance.Intended certificate,
      String action,
      Map<String, String> facts,
      Instant now) {
    transactions.afterCommit(keptAnswers::forget);
    if (command.reason() == CrlReason.KEY_COMPROMISE) {
      blockedKeys.block(certificate.key(), "keyCompromise", now);
    }
    Map<String, String> details = new HashMap<>(facts);
    details.put("serial", certificate.serial().hex());
    audit.append(
        new AuditEvent(now, command.actor(), action, record.receiptNumber().text(), details));
  }
}
