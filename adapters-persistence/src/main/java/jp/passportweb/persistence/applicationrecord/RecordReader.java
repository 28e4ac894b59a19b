package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_CONTACT;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_NAME;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CONSENT_DOCUMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
import jp.passportweb.persistence.jooq.tables.ApplicationContact;
import jp.passportweb.persistence.jooq.tables.records.ApplicationRecordRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Reads a record with the rows that belong to it in one statement: its three contacts beside it,
 * its names and the documents agreed to as arrays.
 */
final class RecordReader {
  private static final ApplicationContact REGISTRATION = APPLICATION_CONTACT.as("registration");
  private static final ApplicationContact TECHNICAL = APPLICATION_CONTACT.as("technical");
  private static final ApplicationContact ADMINISTRATIVE = APPLICATION_CONTACT.as("administrative");

  private static final Field<String[]> NAMES =
      inOrder(APPLICATION_NAME.DNS_NAME, APPLICATION_NAME.RECORD_ID, APPLICATION_NAME.ORDINAL);
  private static final Field<String[]> DOCUMENTS =
      inOrder(CONSENT_DOCUMENT.CODE, CONSENT_DOCUMENT.RECORD_ID, CONSENT_DOCUMENT.ORDINAL);
  private static final Field<String[]> VERSIONS =
      inOrder(
          CONSENT_DOCUMENT.DOCUMENT_VERSION, CONSENT_DOCUMENT.RECORD_ID, CONSENT_DOCUMENT.ORDINAL);

  private final DSLContext sql;
  private final InstallationKey key;

  RecordReader(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  Optional<ApplicationRecord> byId(UUID id) {
    return where(APPLICATION_RECORD.ID.eq(id));
  }

  /** The one whose id is selected, if any; nothing that belongs to another is looked at. */
  Optional<ApplicationRecord> only(Select<Record1<UUID>> id) {
    return where(APPLICATION_RECORD.ID.eq(id));
  }

  private Optional<ApplicationRecord> where(Condition one) {
    return sql.select(APPLICATION_RECORD.fields())
        .select(REGISTRATION.fields())
        .select(TECHNICAL.fields())
        .select(ADMINISTRATIVE.fields())
        .select(NAMES, DOCUMENTS, VERSIONS)
        .from(APPLICATION_RECORD)
        .leftJoin(REGISTRATION)
        .on(isOf(REGISTRATION, ContactRole.REGISTRATION))
        .leftJoin(TECHNICAL)
        .on(isOf(TECHNICAL, ContactRole.TECHNICAL))
        .leftJoin(ADMINISTRATIVE)
        .on(isOf(ADMINISTRATIVE, ContactRole.ADMINISTRATIVE))
        .where(one)
        .fetchOptional(this::record);
  }

  private static Condition isOf(ApplicationContact contact, ContactRole role) {
    return contact.RECORD_ID.eq(APPLICATION_RECORD.ID).and(contact.ROLE.eq(role.name()));
  }

  private static <R extends Record> Field<String[]> inOrder(
      TableField<R, String> column, TableField<R, UUID> record, TableField<R, Integer> ordinal) {
    return DSL.field(
        DSL.select(DSL.arrayAgg(column).orderBy(ordinal))
            .from(column.getTable())
            .where(record.eq(APPLICATION_RECORD.ID)));
  }

  private ApplicationRecord record(Record all) {
    ApplicationRecordRecord row = all.into(APPLICATION_RECORD);
    return new ApplicationRecord(
        new RecordId(row.getId()),
        new ReceiptNumber(row.getReceiptNumber()),
        new AccountId(row.getAccountId()),
        RequestColumns.read(row),
        RecordStatus.valueOf(row.getStatus()),
        new ServiceCode(row.getService()),
        new OfferingCode(row.getOffering()),
        content(row, all),
        new Consent(documents(all), row.getConsentedAt(), row.getConsentedBy()),
        Optional.ofNullable(row.getContractCode()).map(ContractCode::new).orElse(null),
        row.getAwaitsDocuments(),
        row.getAppliedAt(),
        row.getChangedAt(),
        row.getVersion());
  }

  private ApplicationContent content(ApplicationRecordRecord row, Record all) {
    return new ApplicationContent(
        RecordRow.basic(row, texts(all, NAMES).stream().map(DnsName::new).toList(), key),
        OrganizationColumns.read(row),
        RecordRow.applicant(row),
        new Contacts(
            contact(all, REGISTRATION), contact(all, TECHNICAL), contact(all, ADMINISTRATIVE)));
  }

  private static Contact contact(Record all, ApplicationContact which) {
    if (all.get(which.ROLE) == null) {
      throw new IllegalStateException("a record without its contact " + which.getName());
    }
    return ContactRow.contact(all.into(which));
  }

  private static List<Consent.AgreedDocument> documents(Record all) {
    List<String> codes = texts(all, DOCUMENTS);
    List<String> versions = texts(all, VERSIONS);
    return IntStream.range(0, codes.size())
        .mapToObj(i -> new Consent.AgreedDocument(codes.get(i), versions.get(i)))
        .toList();
  }

  /** The database says null where there are none. */
  private static List<String> texts(Record all, Field<String[]> column) {
    return Optional.ofNullable(all.get(column)).map(List::of).orElse(List.of());
  }
}
