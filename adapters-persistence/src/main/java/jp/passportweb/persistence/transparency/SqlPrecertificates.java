package jp.passportweb.persistence.transparency;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.PRECERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.SIGNED_TIMESTAMP;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.transparency.Precertificate;
import jp.passportweb.domain.transparency.Precertificates;
import jp.passportweb.persistence.jooq.tables.records.SignedTimestampRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** {@link Precertificates} in the database. */
@Singleton
final class SqlPrecertificates implements Precertificates {
  private static final Condition OF_THE_INTENTION =
      CERTIFICATE
          .AUTHORITY
          .eq(PRECERTIFICATE.AUTHORITY)
          .and(CERTIFICATE.SERIAL.eq(PRECERTIFICATE.SERIAL))
          .and(CERTIFICATE.ISSUED_AT.isNull());

  /** No certificate comes of a precertificate later (REQUIREMENTS §6.1). */
  private static final Duration LONGEST_WAIT = Duration.ofDays(3);

  private final DSLContext sql;

  SqlPrecertificates(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Precertificate> of(String authority, SerialNumber serial) {
    Result<Record> rows =
        sql.select()
            .from(PRECERTIFICATE)
            .leftJoin(SIGNED_TIMESTAMP)
            .on(SIGNED_TIMESTAMP.AUTHORITY.eq(PRECERTIFICATE.AUTHORITY))
            .and(SIGNED_TIMESTAMP.SERIAL.eq(PRECERTIFICATE.SERIAL))
            .where(is(authority, serial))
            .orderBy(SIGNED_TIMESTAMP.PLACE, SIGNED_TIMESTAMP.LOG_ID)
            .fetch();
    return rows.isEmpty() ? Optional.empty() : Optional.of(PrecertificateRow.precertificate(rows));
  }

  @Override
  public boolean has(String authority, SerialNumber serial) {
    return sql.fetchExists(PRECERTIFICATE, is(authority, serial));
  }

  /** Whoever takes the intention back at this moment is waited for, and then sees it. */
  @Override
  public boolean add(Precertificate fresh) {
    boolean stands =
        !sql.select(CERTIFICATE.SERIAL)
            .from(CERTIFICATE)
            .where(CERTIFICATE.AUTHORITY.eq(fresh.authority()))
            .and(CERTIFICATE.SERIAL.eq(fresh.serial().hex()))
            .and(CERTIFICATE.ISSUED_AT.isNull())
            .forUpdate()
            .fetch()
            .isEmpty();
    if (stands) {
      sql.insertInto(PRECERTIFICATE)
          .set(PrecertificateRow.of(fresh))
          .onConflictDoNothing()
          .execute();
    }
    return stands;
  }

  @Override
  public Precertificate update(Precertificate asked) {
    List<SignedTimestampRecord> timestamps = PrecertificateRow.timestamps(asked);
    if (!timestamps.isEmpty()) {
      sql.insertInto(SIGNED_TIMESTAMP).set(timestamps).onConflictDoNothing().execute();
    }
    String own = PrecertificateRow.embedded(asked);
    String embedded =
        sql.update(PRECERTIFICATE)
            .set(PRECERTIFICATE.TRIES, asked.rounds().tries())
            .set(PRECERTIFICATE.NEXT_TRY, asked.rounds().next())
            .set(PRECERTIFICATE.SAID, asked.rounds().said())
            .set(
                PRECERTIFICATE.EMBEDDED,
                DSL.coalesce(PRECERTIFICATE.EMBEDDED, DSL.val(own, PRECERTIFICATE.EMBEDDED)))
            .where(is(asked.authority(), asked.serial()))
            .returning(PRECERTIFICATE.EMBEDDED)
            .fetchSingle(PRECERTIFICATE.EMBEDDED);
    return own != null && own.equals(embedded)
        ? asked
        : of(asked.authority(), asked.serial()).orElseThrow();
  }

  @Override
  public Set<RecordId> pausing(Instant now) {
    return sql.select(PRECERTIFICATE.RECORD_ID)
        .from(PRECERTIFICATE)
        .join(CERTIFICATE)
        .on(OF_THE_INTENTION)
        .where(PRECERTIFICATE.NEXT_TRY.gt(now))
        .and(PRECERTIFICATE.EMBEDDED.isNull())
        .fetchSet(row -> new RecordId(row.value1()));
  }

  @Override
  public List<Precertificate> unpublished(Instant issuedFrom, int atMost) {
    return sql
        .select(PRECERTIFICATE.AUTHORITY, PRECERTIFICATE.SERIAL)
        .from(PRECERTIFICATE)
        .join(CERTIFICATE)
        .on(CERTIFICATE.AUTHORITY.eq(PRECERTIFICATE.AUTHORITY))
        .and(CERTIFICATE.SERIAL.eq(PRECERTIFICATE.SERIAL))
        .where(PRECERTIFICATE.PUBLISHED_AT.isNull())
        .and(PRECERTIFICATE.SIGNED_AT.ge(issuedFrom.minus(LONGEST_WAIT)))
        .and(CERTIFICATE.ISSUED_AT.ge(issuedFrom))
        .orderBy(CERTIFICATE.ISSUED_AT)
        .limit(atMost)
        .fetch()
        .stream()
        .flatMap(row -> of(row.value1(), SerialNumber.ofHex(row.value2())).stream())
        .toList();
  }

  @Override
  public void published(Precertificate precertificate, Instant at) {
    sql.update(PRECERTIFICATE)
        .set(PRECERTIFICATE.PUBLISHED_AT, at)
        .where(is(precertificate.authority(), precertificate.serial()))
        .execute();
  }

  @Override
  public Standing standing() {
    return sql.select(DSL.count(), DSL.min(PRECERTIFICATE.SIGNED_AT))
        .from(APPLICATION_RECORD)
        .join(PRECERTIFICATE)
        .on(PRECERTIFICATE.RECORD_ID.eq(APPLICATION_RECORD.ID))
        .join(CERTIFICATE)
        .on(OF_THE_INTENTION)
        .where(APPLICATION_RECORD.STATUS.eq(RecordStatus.ISSUING.name()))
        .and(PRECERTIFICATE.TRIES.gt(0))
        .and(PRECERTIFICATE.EMBEDDED.isNull())
        .fetchSingle(row -> new Standing(row.value1(), Optional.ofNullable(row.value2())));
  }

  private static Condition is(String authority, SerialNumber serial) {
    return PRECERTIFICATE.AUTHORITY.eq(authority).and(PRECERTIFICATE.SERIAL.eq(serial.hex()));
  }
}
