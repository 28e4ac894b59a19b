package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_CONTACT;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_NAME;
import static jp.passportweb.persistence.jooq.Tables.CONSENT_DOCUMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.persistence.jooq.tables.records.ApplicationRecordRecord;
import org.jooq.DSLContext;

/** Puts a record together from its row and the rows that belong to it. */
final class RecordReader {
  private final DSLContext sql;
  private final InstallationKey key;

  RecordReader(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  ApplicationRecord record(ApplicationRecordRecord row) {
    return new ApplicationRecord(
        new RecordId(row.getId()),
        new ReceiptNumber(row.getReceiptNumber()),
        new AccountId(row.getAccountId()),
        RequestColumns.read(row),
        RecordStatus.valueOf(row.getStatus()),
        new ServiceCode(row.getService()),
        new OfferingCode(row.getOffering()),
        content(row),
        consent(row),
        Optional.ofNullable(row.getContractCode()).map(ContractCode::new).orElse(null),
        row.getAwaitsDocuments(),
        row.getAppliedAt(),
        row.getChangedAt(),
        row.getVersion());
  }

  private ApplicationContent content(ApplicationRecordRecord row) {
    return new ApplicationContent(
        RecordRow.basic(row, names(row.getId()), key),
        OrganizationColumns.read(row),
        RecordRow.applicant(row),
        contacts(row.getId()));
  }

  private List<DnsName> names(UUID record) {
    return sql.selectFrom(APPLICATION_NAME)
        .where(APPLICATION_NAME.RECORD_ID.eq(record))
        .orderBy(APPLICATION_NAME.ORDINAL)
        .fetch(row -> new DnsName(row.getDnsName()));
  }

  private Contacts contacts(UUID record) {
    Map<ContactRole, Contact> byRole =
        sql.selectFrom(APPLICATION_CONTACT)
            .where(APPLICATION_CONTACT.RECORD_ID.eq(record))
            .fetchMap(row -> ContactRole.valueOf(row.getRole()), ContactRow::contact);
    return new Contacts(
        contact(byRole, ContactRole.REGISTRATION),
        contact(byRole, ContactRole.TECHNICAL),
        contact(byRole, ContactRole.ADMINISTRATIVE));
  }

  private static Contact contact(Map<ContactRole, Contact> byRole, ContactRole role) {
    Contact contact = byRole.get(role);
    if (contact == null) {
      throw new IllegalStateException("a record without its contact " + role);
    }
    return contact;
  }

  private Consent consent(ApplicationRecordRecord row) {
    List<Consent.AgreedDocument> documents =
        sql.selectFrom(CONSENT_DOCUMENT)
            .where(CONSENT_DOCUMENT.RECORD_ID.eq(row.getId()))
            .orderBy(CONSENT_DOCUMENT.ORDINAL)
            .fetch(d -> new Consent.AgreedDocument(d.getCode(), d.getDocumentVersion()));
    return new Consent(documents, row.getConsentedAt(), row.getConsentedBy());
  }
}
