package jp.passportweb.persistence.certificate;

import static java.util.stream.Collectors.groupingBy;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_CHANGE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final int AT_ONCE = 1_000;
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
      changed();
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
    changed();
  }

  private void changed() {
    sql.insertInto(REVOCATION_CHANGE, REVOCATION_CHANGE.ONLY_ROW, REVOCATION_CHANGE.CHANGES)
        .values(ONLY_ROW, 1L)
        .onConflict(REVOCATION_CHANGE.ONLY_ROW)
        .doUpdate()
        .set(REVOCATION_CHANGE.CHANGES, REVOCATION_CHANGE.CHANGES.plus(1))
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
    return sql.fetchExists(
        REVOCATION, REVOCATION.AUTHORITY.eq(authority).and(REVOCATION.LISTED_IN.isNull()));
  }

  @Override
  public List<Revocation> toList(String authority, Instant notAfter) {
    return sql.selectFrom(REVOCATION)
        .where(REVOCATION.AUTHORITY.eq(authority))
        .and(REVOCATION.NOT_AFTER.ge(notAfter).or(REVOCATION.LISTED_IN.isNull()))
        .orderBy(REVOCATION.SERIAL)
        .fetch(SqlRevocations::revocation);
  }

  /** Few of a list's entries are new to it; those are asked for first, and said by the thousand. */
  @Override
  public void listed(long number, List<Revocation> entries) {
    Set<Revocation> said = new HashSet<>(entries);
    entries.stream()
        .map(Revocation::authority)
        .distinct()
        .flatMap(authority -> awaiting(authority).stream())
        .filter(said::contains)
        .collect(groupingBy(entry -> List.of(entry.authority(), entry.reason().name())))
        .forEach((of, same) -> listed(number, of.getFirst(), of.getLast(), serials(same)));
  }

  private void listed(long number, String authority, String reason, List<String> serials) {
    for (int from = 0; from < serials.size(); from += AT_ONCE) {
      sql.update(REVOCATION)
          .set(REVOCATION.LISTED_IN, number)
          .where(REVOCATION.AUTHORITY.eq(authority))
          .and(REVOCATION.REASON.eq(reason))
          .and(
              REVOCATION.SERIAL.in(serials.subList(from, Math.min(from + AT_ONCE, serials.size()))))
          .execute();
    }
  }

  private static List<String> serials(List<Revocation> entries) {
    return entries.stream().map(entry -> entry.serial().hex()).toList();
  }

  @Override
  public List<Revocation> awaiting(String authority) {
    return sql.selectFrom(REVOCATION)
        .where(REVOCATION.AUTHORITY.eq(authority))
        .and(REVOCATION.LISTED_IN.isNull())
        .fetch(SqlRevocations::revocation);
  }

  private static Condition is(String authority, SerialNumber serial) {
    return REVOCATION.AUTHORITY.eq(authority).and(REVOCATION.SERIAL.eq(serial.hex()));
  }

  private static RevocationRecord row(Revocation revocation) {
    return new RevocationRecord(
        revocation.authority(),
        revocation.serial().hex(),
        revocation.notAfter(),
        revocation.reason().name(),
        revocation.revokedAt(),
        null);
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
