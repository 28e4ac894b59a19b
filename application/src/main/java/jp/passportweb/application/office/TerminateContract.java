package jp.passportweb.application.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.termination.TerminationTime;

/** Ends a contract, and where it ends at once its certificates too (TER-1). */
@Assembled
public final class TerminateContract {
  private final Desk desk;
  private final ApplicationRecords records;
  private final Contracts contracts;
  private final Certificates certificates;
  private final RevokeAndTell revoke;
  private final TellOutcome tellOutcome;
  private final AuditTrail audit;

  public TerminateContract(
      Desk desk,
      ApplicationRecords records,
      Contracts contracts,
      Certificates certificates,
      RevokeAndTell revoke,
      TellOutcome tellOutcome,
      AuditTrail audit) {
    this.desk = desk;
    this.records = records;
    this.contracts = contracts;
    this.certificates = certificates;
    this.revoke = revoke;
    this.tellOutcome = tellOutcome;
    this.audit = audit;
  }

  void terminate(OpenCase open, Request.Termination termination, Instant now) {
    ApplicationRecord base = desk.base(open);
    Contract contract =
        Optional.ofNullable(base.contract())
            .flatMap(contracts::byCode)
            .orElseThrow(() -> new IllegalStateException("no contract behind " + base.id()));
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    LocalDate lastDay = termination.time().lastDay(contract.until(), today);
    if (!contracts.update(contract.terminated(lastDay))) {
      throw new NotTaken(Desk.changed());
    }
    audit.append(
        new AuditEvent(
            now,
            Desk.actor(open),
            "contract.terminated",
            contract.code().text(),
            new FactChange("lastDay", contract.until().toString(), lastDay.toString()).details()));
    if (termination.time() == TerminationTime.AT_ONCE) {
      records.ofContract(contract.code()).stream()
          .filter(id -> isValid(id, now))
          .forEach(id -> revoke(id, open));
    }
    tellOutcome.terminated(open.record(), base, lastDay, termination.time(), now);
  }

  private boolean isValid(RecordId record, Instant now) {
    return certificates.ofRecord(record).orElse(null) instanceof Issuance.Issued issued
        && issued.lastsBeyond(now);
  }

  private void revoke(RecordId certified, OpenCase open) {
    Desk.unlessChanged(
        revoke.revoke(
            new RevokeCertificate.Command(
                certified, CrlReason.CESSATION_OF_OPERATION, Desk.actor(open)),
            open.record()));
  }
}
