package jp.passportweb.persistence.certificate;

import static jp.passportweb.persistence.jooq.Tables.REVOCATION;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_CHANGE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.persistence.jooq.tables.records.RevocationRecord;
import jp.passportweb.persistence.search.RecordListing;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link Revocations} in the database. */
@Singleton
final class SqlRevocations implements Revocations {
  private static final int ONLY_ROW = 1;

  private final DSLContext sql;
  private final RecordListing listing;

  SqlRevocations(DSLContext sql, RecordListing listing) {
    this.sql = sql;
    this.listing = listing;
  }

  @Override
  public Optional<Revocation> of(String authority, SerialNumber serial) {
    return sql.fetchOptional(REVOCATION, is(authority, serial)).map(SqlRevocations::revocation);
  }

  @Override
  public boolean add(Revocation revocation) {
    boolean added =
        sql.insertInto(REVOCATION).set(row(revocation)).onConflictDoNothing().execute() == 1;
    if (added) {
      changed(revocation);
      listing.revocationChanged(revocation.authority(), revocation.serial());
    }
    return added;
  }

  @Override
  public void revise(Revocation revised) {
    sql.update(REVOCATION)
        .set(REVOCATION.REASON, revised.reason().name())
        .setNull(REVOCATION.LISTED_IN)
        .where(is(revised.authority(), revised.serial()))
        .execute();
    changed(revised);
  }

  /** Numbers the change; whoever changes something waits here for who did before. */
  private void changed(Revocation revocation) {
    sql.insertInto(REVOCATION_CHANGE, REVOCATION_CHANGE.ONLY_ROW, REVOCATION_CHANGE.CHANGES)
        .values(ONLY_ROW, 1L)
        .onConflict(REVOCATION_CHANGE.ONLY_ROW)
        .doUpdate()
        .set(REVOCATION_CHANGE.CHANGES, REVOCATION_CHANGE.CHANGES.plus(1))
        .execute();
    sql.update(REVOCATION)
        .set(
            REVOCATION.CHANGED,
            sql.select(REVOCATION_CHANGE.CHANGES).from(REVOCATION_CHANGE).asField())
        .where(is(revocation.authority(), revocation.serial()))
        .execute();
  }

  @Override
  public long changes() {
    return sql.select(REVOCATION_CHANGE.CHANGES)
        .from(REVOCATION_CHANGE)
        .fetchOptional(REVOCATION_CHANGE.CHANGES)
        .orElse(0L);
  }

  @Override
  public boolean awaitList(String authority) {
    return sql.fetchExists(REVOCATION, awaits(authority));
  }

  @Override
  public List<Revocation> toList(String authority, Instant notAfter) {
    return sql.selectFrom(REVOCATION)
        .where(REVOCATION.AUTHORITY.eq(authority))
        .and(REVOCATION.NOT_AFTER.ge(notAfter).or(REVOCATION.LISTED_IN.isNull()))
        .orderBy(REVOCATION.SERIAL)
        .fetch(SqlRevocations::revocation);
  }

  @Override
  public void listed(long number, String authority, long upTo) {
    sql.update(REVOCATION)
        .set(REVOCATION.LISTED_IN, number)
        .where(awaits(authority))
        .and(REVOCATION.CHANGED.le(upTo))
        .execute();
  }

  @Override
  public List<Revocation> awaiting(String authority) {
    return sql.selectFrom(REVOCATION)
        .where(awaits(authority))
        .orderBy(REVOCATION.SERIAL)
        .fetch(SqlRevocations::revocation);
  }

  private static Condition awaits(String authority) {
    return REVOCATION.AUTHORITY.eq(authority).and(REVOCATION.LISTED_IN.isNull());
  }

  private static Condition is(String authority, SerialNumber serial) {
    return REVOCATION.AUTHORITY.eq(authority).and(REVOCATION.SERIAL.eq(serial.hex()));
  }

  private static RevocationRecord row(Revocation revocation) {
    RevocationRecord row = new RevocationRecord();
    row.setAuthority(revocation.authority());
    row.setSerial(revocation.serial().hex());
    row.setNotAfter(revocation.notAfter());
    row.setReason(revocation.reason().name());
    row.setRevokedAt(revocation.revokedAt());
    return row;
  }

  private static Revocation revocation(RevocationRecord row) {
    return new Revocation(
        row.getAuthority(),
        SerialNumber.ofHex(row.getSerial()),
        row.getNotAfter(),
        CrlReason.valueOf(row.getReason()),
        row.getRevokedAt());
  }
}
