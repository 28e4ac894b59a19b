package jp.passportweb.persistence.certificate;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.WITHDRAWN_INTENTION;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.persistence.jooq.tables.records.CertificateRecord;
import jp.passportweb.persistence.queue.WorkItems;
import jp.passportweb.persistence.search.RecordListing;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** {@link Certificates} in the database. */
@Singleton
final class SqlCertificates implements Certificates {
  private final DSLContext sql;
  private final RecordListing listing;
  private final WorkItems work;

  SqlCertificates(DSLContext sql, RecordListing listing, WorkItems work) {
    this.work = work;
    this.sql = sql;
    this.listing = listing;
  }

  @Override
  public Optional<Issuance> ofRecord(RecordId record) {
    return sql.fetchOptional(CERTIFICATE, CERTIFICATE.RECORD_ID.eq(record.value()))
        .map(IssuanceRow::issuance);
  }

  @Override
  public Optional<Issuance> ofSerial(String authority, SerialNumber serial) {
    return sql.fetchOptional(
            CERTIFICATE,
            CERTIFICATE.AUTHORITY.eq(authority).and(CERTIFICATE.SERIAL.eq(serial.hex())))
        .map(IssuanceRow::issuance);
  }

  @Override
  public List<Issuance.Issued> ofKey(SpkiHash key) {
    return sql
        .fetch(
            CERTIFICATE, CERTIFICATE.KEY_HASH.eq(key.hex()).and(CERTIFICATE.ISSUED_AT.isNotNull()))
        .stream()
        .map(IssuanceRow::issuance)
        .flatMap(issuance -> issuance instanceof Issuance.Issued i ? Stream.of(i) : Stream.empty())
        .toList();
  }

  @Override
  public boolean intend(Issuance.Intended intended) {
    lock(intended.record());
    CertificateRecord row = IssuanceRow.of(intended);
    return sql.insertInto(CERTIFICATE, row.fields())
            .select(DSL.select(row.valuesRow().fields()).whereNotExists(withdrawn(intended)))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** A serial number that is used already is a broken random source, and ends the transaction. */
  @Override
  public boolean replace(Issuance.Intended old, Issuance.Intended fresh) {
    if (sql.fetchExists(withdrawn(fresh))) {
      throw new IllegalStateException("serial number used: " + fresh.serial());
    }
    boolean replaced =
        sql.update(CERTIFICATE).set(IssuanceRow.of(fresh)).where(isUnsigned(old)).execute() == 1;
    if (replaced) {
      sql.executeInsert(IssuanceRow.withdrawn(old));
    }
    return replaced;
  }

  @Override
  public boolean withdraw(Issuance.Intended intended) {
    boolean removed = sql.deleteFrom(CERTIFICATE).where(isUnsigned(intended)).execute() == 1;
    if (removed) {
      sql.executeInsert(IssuanceRow.withdrawn(intended));
    }
    return removed;
  }

  @Override
  public boolean store(Issuance.Issued issued) {
    boolean stored =
        sql.update(CERTIFICATE)
                .set(CERTIFICATE.CERTIFICATE_, issued.certificate().bytes())
                .set(CERTIFICATE.ISSUED_AT, issued.issuedAt())
                .where(isUnsigned(issued.intention()))
                .execute()
            == 1;
    if (stored) {
      listing.certificateChanged(issued.record());
      work.issued(issued.record(), issued.intention().serial());
    } else if (!sql.fetchExists(CERTIFICATE, isOf(issued.intention()))) {
      throw new IllegalStateException("no such intention for " + issued.record());
    }
    return stored;
  }

  /** Two first intentions at once would else both find none. */
  private void lock(RecordId record) {
    sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.ID.eq(record.value()))
        .forUpdate()
        .fetch();
  }

  private static Select<?> withdrawn(Issuance.Intended intended) {
    return DSL.selectOne()
        .from(WITHDRAWN_INTENTION)
        .where(WITHDRAWN_INTENTION.AUTHORITY.eq(intended.authority()))
        .and(WITHDRAWN_INTENTION.SERIAL.eq(intended.serial().hex()));
  }

  private static Condition isUnsigned(Issuance.Intended intended) {
    return isOf(intended).and(CERTIFICATE.ISSUED_AT.isNull());
  }

  private static Condition isOf(Issuance.Intended intended) {
    return CERTIFICATE
        .RECORD_ID
        .eq(intended.record().value())
        .and(CERTIFICATE.AUTHORITY.eq(intended.authority()))
        .and(CERTIFICATE.SERIAL.eq(intended.serial().hex()));
  }
}
