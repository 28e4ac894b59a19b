package jp.passportweb.persistence.applicationrecord;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Furigana;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.contact.ShortText;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.persistence.jooq.tables.records.ApplicationRecordRecord;

/** A row of {@code application_record}; the CSR may hold a challenge password and is sealed. */
final class RecordRow {
  private RecordRow() {}

  static ApplicationRecordRecord of(ApplicationRecord record, InstallationKey key) {
    ApplicationRecordRecord row = new ApplicationRecordRecord();
    row.setId(record.id().value());
    row.setReceiptNumber(record.receiptNumber().text());
    row.setAccountId(record.account().value());
    RequestColumns.fill(row, record.request());
    row.setStatus(record.status().name());
    row.setService(record.service().text());
    row.setOffering(record.offering().text());
    row.setContractCode(
        Optional.ofNullable(record.contract()).map(ContractCode::text).orElse(null));
    row.setAwaitsDocuments(record.awaitsDocuments());
    row.setAppliedAt(record.appliedAt());
    row.setChangedAt(record.changedAt());
    row.setVersion(record.version());
    row.setConsentedAt(record.consent().at());
    row.setConsentedBy(record.consent().by());
    fill(row, record.content().basic(), key);
    OrganizationColumns.fill(row, record.content().organization());
    fill(row, record.content().applicant());
    return row;
  }

  static BasicInformation basic(
      ApplicationRecordRecord row, List<DnsName> names, InstallationKey key) {
    return new BasicInformation(
        Der.of(key.open(row.getSigningRequestSealed())),
        Der.of(row.getSubjectPublicKeyInfo()),
        row.getKeyDescription(),
        names,
        row.getServerSoftware(),
        Optional.ofNullable(row.getCoupon()).map(CouponNumber::new).orElse(null),
        ContactRole.valueOf(row.getAccountMailTo()));
  }

  static Applicant applicant(ApplicationRecordRecord row) {
    return new Applicant(
        new PersonName(row.getApplicantName()),
        new Furigana(row.getApplicantFurigana()),
        Optional.ofNullable(row.getApplicantDepartment()).map(ShortText::new).orElse(null),
        new ShortText(row.getApplicantJobTitle()));
  }

  /** The columns of the CSR and its key alone. */
  static ApplicationRecordRecord signingRequest(ApplicationRecord record, InstallationKey key) {
    ApplicationRecordRecord row = new ApplicationRecordRecord();
    fillSigningRequest(row, record.content().basic(), key);
    return row;
  }

  private static void fillSigningRequest(
      ApplicationRecordRecord row, BasicInformation basic, InstallationKey key) {
    row.setSigningRequestSealed(key.seal(basic.signingRequest().bytes()));
    row.setSubjectPublicKeyInfo(basic.subjectPublicKeyInfo().bytes());
    row.setKeyHash(basic.keyHash().hex());
    row.setKeyDescription(basic.keyDescription());
  }

  private static void fill(
      ApplicationRecordRecord row, BasicInformation basic, InstallationKey key) {
    fillSigningRequest(row, basic, key);
    row.setCommonName(basic.commonName().text());
    row.setServerSoftware(basic.serverSoftware());
    row.setCoupon(Optional.ofNullable(basic.coupon()).map(CouponNumber::text).orElse(null));
    row.setAccountMailTo(basic.accountMailTo().name());
  }

  private static void fill(ApplicationRecordRecord row, Applicant applicant) {
    row.setApplicantName(applicant.name().text());
    row.setApplicantFurigana(applicant.furigana().text());
    row.setApplicantDepartment(
        Optional.ofNullable(applicant.department()).map(ShortText::text).orElse(null));
    row.setApplicantJobTitle(applicant.jobTitle().text());
  }
}
