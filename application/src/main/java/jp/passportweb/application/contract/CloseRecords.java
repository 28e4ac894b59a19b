package jp.passportweb.application.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
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
import jp.passportweb.domain.contract.ContractCode;

/**
 * The records of a contract that ended become 契約終了, and a certificate that was given the next term
 * in advance is revoked (AUT-1). What the office still has to decide is left to it, and follows
 * when it is decided.
 */
@Assembled
public final class CloseRecords {
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final RevokeAndTell revoke;
  private final AuditTrail audit;

  public CloseRecords(
      ApplicationRecords records,
      Certificates certificates,
      RevokeAndTell revoke,
      AuditTrail audit) {
    this.records = records;
    this.certificates = certificates;
    this.revoke = revoke;
    this.audit = audit;
  }

  /** Runs in the caller's transaction; returns how many it closed, and no other node did. */
  int close(List<ApplicationRecord> under, Instant now) {
    return (int) under.stream().filter(record -> close(record, now)).count();
  }

  /** Whether nothing under a contract can still come to an end. */
  boolean allClosed(ContractCode contract) {
    return records.ofContract(contract).stream()
        .map(records::byId)
        .flatMap(Optional::stream)
        .noneMatch(CloseRecords::isUnfinished);
  }

  private boolean close(ApplicationRecord record, Instant now) {
    if (!record.status().mayBecome(RecordStatus.CONTRACT_ENDED)) {
      return false;
    }
    if (isValid(record.id(), now)) {
      revoke.revokeOrFail(
          new RevokeCertificate.Command(record.id(), CrlReason.CESSATION_OF_OPERATION, "system"),
          record);
    }
    ApplicationRecord latest = records.byId(record.id()).orElseThrow();
    if (!latest.status().mayBecome(RecordStatus.CONTRACT_ENDED)
        || !records.update(latest.become(RecordStatus.CONTRACT_ENDED, now))) {
      return false;
    }
    records.addEvent(new RecordEvent(record.id(), RecordEvent.Kind.CONTRACT_ENDED, "", now));
    audit.append(
        new AuditEvent(
            now,
            "system",
            "application.contract-ended",
            record.receiptNumber().text(),
            FactChange.of("status", latest.status(), RecordStatus.CONTRACT_ENDED).details()));
    return true;
  }

  private boolean isValid(RecordId record, Instant now) {
    return certificates.ofRecord(record).orElse(null) instanceof Issuance.Issued issued
        && issued.lastsBeyond(now);
  }

  private static boolean isUnfinished(ApplicationRecord record) {
    return switch (record.status()) {
      case ACCEPTED, IN_REVIEW, AWAITING_APPROVAL, ISSUING -> true;
      case COMPLETED, REVOCATION_PENDING, REVOKED -> true;
      case REFUSED, CANCELLED, CONTRACT_ENDED -> false;
    };
  }
}
