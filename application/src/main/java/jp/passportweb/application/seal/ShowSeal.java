package jp.passportweb.application.seal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.seal.SealId;
import jp.passportweb.domain.seal.SealStatus;
import jp.passportweb.domain.seal.SealedCertificate;
import jp.passportweb.domain.seal.SiteSeal;
import jp.passportweb.domain.seal.SiteSeals;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * What a seal tells of its contract's current certificate, by what is stored at that moment
 * (REQUIREMENTS §5); it says no more than the certificate itself makes public. Opens its own
 * transaction.
 */
@Assembled
public final class ShowSeal {
  private final SiteSeals seals;
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final Revocations revocations;
  private final Catalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  public ShowSeal(
      SiteSeals seals,
      ApplicationRecords records,
      Certificates certificates,
      Revocations revocations,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    this.seals = seals;
    this.records = records;
    this.certificates = certificates;
    this.revocations = revocations;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A seal and its certificate.
   *
   * @param names the certificate's, the common name first
   * @param checkedAt when this was so
   */
  public record ShownSeal(
      SealId id,
      CertificateService service,
      Organization organization,
      List<DnsName> names,
      SealedCertificate certificate,
      SealStatus status,
      Instant checkedAt) {
    public boolean isValid() {
      return status == SealStatus.VALID;
    }
  }

  /** What an address tells; empty where it is no seal of ours. */
  public Optional<ShownSeal> show(String address) {
    return SealId.parse(address)
        .flatMap(id -> transactions.read(() -> seals.byId(id).flatMap(this::shown)));
  }

  /** The seal of a contract; none once it was handed on. */
  public Optional<ShownSeal> ofContract(ContractCode contract) {
    return transactions.read(() -> seals.ofContract(contract).flatMap(this::shown));
  }

  private Optional<ShownSeal> shown(SiteSeal seal) {
    Instant now = clock.instant();
    return SealedCertificate.current(under(seal.contract()), now)
        .map(certificate -> shown(seal, certificate, now));
  }

  private ShownSeal shown(SiteSeal seal, SealedCertificate certificate, Instant now) {
    ApplicationRecord record = records.byId(certificate.issued().record()).orElseThrow();
    return new ShownSeal(
        seal.id(),
        catalog.serviceOf(record.service()),
        record.content().organization(),
        record.content().basic().names(),
        certificate,
        certificate.status(now),
        now);
  }

  private List<SealedCertificate> under(ContractCode contract) {
    return records.ofContract(contract).stream()
        .flatMap(record -> certificates.ofRecord(record).stream())
        .filter(Issuance.Issued.class::isInstance)
        .map(Issuance.Issued.class::cast)
        .map(this::sealed)
        .toList();
  }

  private SealedCertificate sealed(Issuance.Issued issued) {
    Issuance.Intended intention = issued.intention();
    return new SealedCertificate(
        issued,
        revocations
            .of(intention.authority(), intention.serial())
            .map(Revocation::revokedAt)
            .orElse(null));
  }
}
