package jp.passportweb.persistence.certificate;

import static jp.passportweb.persistence.jooq.Tables.REVOCATION;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_CHANGE;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LISTED;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.persistence.jooq.tables.records.RevocationListedRecord;
import jp.passportweb.persistence.jooq.tables.records.RevocationRecord;
import jp.passportweb.persistence.search.RecordListing;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** {@link Revocations} in the database. */
@Singleton
final class SqlRevocations implements Revocations {
  /** Changes are counted from 0. */
  private static final long NOTHING = -1;

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
    Condition isThere = is(revocation.authority(), revocation.serial());
    boolean added =
        counted(DSL.notExists(DSL.selectOne().from(REVOCATION).where(isThere)))
            && sql.insertInto(REVOCATION)
                    .set(row(revocation))
                    .set(REVOCATION.CHANGED, latest())
                    .onConflictDoNothing()
                    .execute()
                == 1;
    if (added) {
      listing.certificateChanged(revocation.authority(), revocation.serial());
    }
    return added;
  }

  @Override
  public void revise(Revocation revised) {
    counted(DSL.noCondition());
    sql.update(REVOCATION)
        .set(REVOCATION.REASON, revised.reason().name())
        .set(REVOCATION.CHANGED, latest())
        .where(is(revised.authority(), revised.serial()))
        .execute();
  }

  /**
   * Gives a change its number; whoever changes something waits here for who did before. Two that
   * wait to revoke one certificate may both have a number, of which one is used.
   */
  private boolean counted(Condition changes) {
    return sql.update(REVOCATION_CHANGE)
            .set(REVOCATION_CHANGE.CHANGES, REVOCATION_CHANGE.CHANGES.plus(1))
            .where(changes)
            .execute()
        == 1;
  }

  private static Field<Long> latest() {
    return DSL.field(DSL.select(REVOCATION_CHANGE.CHANGES).from(REVOCATION_CHANGE));
  }

  @Override
  public long changes() {
    return sql.select(REVOCATION_CHANGE.CHANGES)
        .from(REVOCATION_CHANGE)
        .fetchSingle(REVOCATION_CHANGE.CHANGES);
  }

  @Override
  public boolean awaitList(String authority) {
    return sql.fetchExists(REVOCATION, awaits(authority));
  }

  @Override
  public List<Revocation> toList(String authority, Instant notAfter) {
    return sql.selectFrom(REVOCATION)
        .where(REVOCATION.AUTHORITY.eq(authority))
        .and(REVOCATION.NOT_AFTER.ge(notAfter).or(awaits(authority)))
        .orderBy(REVOCATION.SERIAL)
        .fetch(SqlRevocations::revocation);
  }

  @Override
  public void listed(String authority, long upTo) {
    sql.insertInto(REVOCATION_LISTED)
        .set(new RevocationListedRecord(authority, upTo))
        .onDuplicateKeyUpdate()
        .set(REVOCATION_LISTED.UP_TO, upTo)
        .execute();
  }

  @Override
  public List<Revocation> awaiting(String authority) {
    return sql.selectFrom(REVOCATION)
        .where(awaits(authority))
        .orderBy(REVOCATION.SERIAL)
        .fetch(SqlRevocations::revocation);
  }

  private Condition awaits(String authority) {
    long listed =
        sql.select(REVOCATION_LISTED.UP_TO)
            .from(REVOCATION_LISTED)
            .where(REVOCATION_LISTED.AUTHORITY.eq(authority))
            .fetchOptional(REVOCATION_LISTED.UP_TO)
            .orElse(NOTHING);
    return REVOCATION.AUTHORITY.eq(authority).and(REVOCATION.CHANGED.gt(listed));
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
