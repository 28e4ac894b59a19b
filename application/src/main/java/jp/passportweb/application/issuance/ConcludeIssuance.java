package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.request.reissue.RevokePrevious;
import jp.passportweb.application.seal.MakeSeal;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.ReissueRules;

/**
 * The last act of an issuance: certificate stored, contract concluded with its code (APP-3) or gone
 * on, the seal seen to and contacts told (DWN-1), record 完了, a reissued certificate's predecessor
 * seen to (REI-3). A record that is concluded already, or by another node at this moment, stays as
 * it is: the certificate is stored first, and once.
 */
@Assembled
public final class ConcludeIssuance {
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final ConcludeContract concludeContract;
  private final MakeSeal makeSeal;
  private final RevokePrevious revokePrevious;
  private final Accounts accounts;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final Catalog catalog;

  public ConcludeIssuance(
      ApplicationRecords records,
      Certificates certificates,
      ConcludeContract concludeContract,
      MakeSeal makeSeal,
      RevokePrevious revokePrevious,
      Accounts accounts,
      PostOffice postOffice,
      AuditTrail audit,
      Catalog catalog) {
    this.records = records;
    this.certificates = certificates;
    this.concludeContract = concludeContract;
    this.makeSeal = makeSeal;
    this.revokePrevious = revokePrevious;
    this.accounts = accounts;
    this.postOffice = postOffice;
    this.audit = audit;
    this.catalog = catalog;
  }

  void conclude(Issuance.Issued issued) {
    ApplicationRecord record = records.byId(issued.record()).orElseThrow();
    if (record.status() != RecordStatus.ISSUING || !certificates.store(issued)) {
      return;
    }
    Instant at = issued.issuedAt();
    Contract contract = concludeContract.conclude(record, day(issued.intention().intendedAt()));
    ApplicationRecord completed =
        record.concluded(contract.code(), at).become(RecordStatus.COMPLETED, at);
    if (!records.update(completed)) {
      throw new IllegalStateException("changed while it was being issued: " + record.id());
    }
    records.addEvent(new RecordEvent(record.id(), RecordEvent.Kind.ISSUED, "", at));
    audit.append(
        new AuditEvent(
            at,
            "system",
            "certificate.issued",
            record.receiptNumber().text(),
            FactChange.of("status", record.status(), RecordStatus.COMPLETED)
                .with(
                    Map.of(
                        "serial", issued.intention().serial().hex(),
                        "contract", contract.code().text()))));
    makeSeal.make(completed, contract, at);
    tell(completed, contract, issued.intention().validity(), at);
    revokePrevious(completed, at);
  }

  private void revokePrevious(ApplicationRecord record, Instant at) {
    if (record.request() instanceof Request.Reissue reissue) {
      revokePrevious.revoke(record, reissue, at);
    }
  }

  private void tell(ApplicationRecord record, Contract contract, Validity validity, Instant at) {
    Language language = accounts.languageOf(record.account());
    ApplicationContent content = record.content();
    postOffice.postToAll(
        content.contacts(),
        contact ->
            new Notice.CertificateIssued(
                contact.email(),
                language,
                contact.name().text(),
                record.receiptNumber().text(),
                catalog.serviceOf(record.service()).name().in(language),
                content.basic().commonName().text(),
                content.organization().name().text(),
                contract.code().text(),
                DateWords.span(contract.from(), contract.until(), language),
                DateWords.span(validity, language),
                previousRevokedOn(record, at).map(DateWords::day).orElse(""),
                record.id().value()),
        at);
  }

  private static Optional<LocalDate> previousRevokedOn(ApplicationRecord record, Instant at) {
    return record.request() instanceof Request.Reissue reissue
            && !ReissueRules.revokesAtOnce(reissue)
        ? Optional.of(ReissueRules.revocationDay(reissue.fate(), day(at)))
        : Optional.empty();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }
}
