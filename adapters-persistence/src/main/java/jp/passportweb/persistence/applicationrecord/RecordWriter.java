package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.persistence.jooq.tables.records.ApplicationNameRecord;
import jp.passportweb.persistence.jooq.tables.records.ApplicationRecordRecord;
import jp.passportweb.persistence.jooq.tables.records.ConsentDocumentRecord;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** Writes a new record into its four tables. */
final class RecordWriter {
  private final DSLContext sql;
  private final InstallationKey key;

  RecordWriter(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  void add(ApplicationRecord record) {
    UUID id = record.id().value();
    sql.executeInsert(RecordRow.of(record, key));
    List<TableRecord<?>> parts = new ArrayList<>();
    parts.addAll(names(id, record.content().basic().names()));
    record.content().contacts().all().forEach(c -> parts.add(ContactRow.of(id, c)));
    parts.addAll(documents(id, record.consent().documents()));
    sql.batchInsert(parts).execute();
  }

  void rewriteSigningRequest(ApplicationRecord record) {
    ApplicationRecordRecord row = RecordRow.signingRequest(record, key);
    sql.update(APPLICATION_RECORD)
        .set(row)
        .where(APPLICATION_RECORD.ID.eq(record.id().value()))
        .execute();
  }

  private static List<ApplicationNameRecord> names(UUID id, List<DnsName> names) {
    List<ApplicationNameRecord> rows = new ArrayList<>();
    names.forEach(name -> rows.add(new ApplicationNameRecord(id, rows.size(), name.text())));
    return rows;
  }

  private static List<ConsentDocumentRecord> documents(
      UUID id, List<Consent.AgreedDocument> documents) {
    List<ConsentDocumentRecord> rows = new ArrayList<>();
    documents.forEach(
        d -> rows.add(new ConsentDocumentRecord(id, rows.size(), d.code(), d.version())));
    return rows;
  }
}
