package jp.passportweb.application.request;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.request.AllowedRequests;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.RecordSituation.CertificateStanding;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import org.jspecify.annotations.Nullable;

/** Gathers what decides which requests a record allows, and asks the rules (SEL-1). */
@Assembled
public final class ReadSituation {
  private final ApplicationRecords records;
  private final Contracts contracts;
  private final Certificates certificates;
  private final Revocations revocations;
  private final Campaigns campaigns;
  private final Catalog catalog;
  private final InstantSource clock;

  public ReadSituation(
      ApplicationRecords records,
      Contracts contracts,
      Certificates certificates,
      Revocations revocations,
      Campaigns campaigns,
      Catalog catalog,
      InstantSource clock) {
    this.records = records;
    this.contracts = contracts;
    this.certificates = certificates;
    this.revocations = revocations;
    this.campaigns = campaigns;
    this.catalog = catalog;
    this.clock = clock;
  }

  public AllowedRequests allowed(ApplicationRecord record) {
    return AllowedRequests.of(situation(record), day(clock.instant()));
  }

  public RecordSituation situation(ApplicationRecord record) {
    return new RecordSituation(
        record.id(),
        record.requestType(),
        record.status(),
        catalog.serviceOf(record.service()).level(),
        contract(record.contract()),
        certificate(record),
        records.followUps(record.id(), record.contract()));
  }

  private @Nullable ContractStanding contract(@Nullable ContractCode code) {
    @Nullable Contract contract = code == null ? null : contracts.byCode(code).orElse(null);
    return contract == null
        ? null
        : new ContractStanding(
            contract.until(),
            catalog.offeringOf(contract.service(), contract.offering()).type(),
            contract.terminated());
  }

  private @Nullable CertificateStanding certificate(ApplicationRecord record) {
    return certificates.ofRecord(record.id()).orElse(null) instanceof Issuance.Issued issued
        ? new CertificateStanding(
            day(issued.issuedAt()),
            day(issued.intention().validity().notAfter()),
            record.status() == RecordStatus.REVOKED,
            isCompromised(issued.intention()),
            campaigns.asksToReplace(record.id()))
        : null;
  }

  private boolean isCompromised(Issuance.Intended certificate) {
    return revocations
        .of(certificate.authority(), certificate.serial())
        .filter(revocation -> revocation.reason() == CrlReason.KEY_COMPROMISE)
        .isPresent();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }
}
