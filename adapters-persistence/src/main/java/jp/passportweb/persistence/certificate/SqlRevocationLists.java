package jp.passportweb.persistence.certificate;

import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LIST;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.domain.certificate.RevocationList;
import jp.passportweb.domain.certificate.RevocationLists;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.persistence.jooq.tables.records.RevocationListRecord;
import org.jooq.DSLContext;

/** {@link RevocationLists} in the database. */
@Singleton
final class SqlRevocationLists implements RevocationLists {
  private final DSLContext sql;

  SqlRevocationLists(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<RevocationList> latest(String authority) {
    return sql.selectFrom(REVOCATION_LIST)
        .where(REVOCATION_LIST.AUTHORITY.eq(authority))
        .orderBy(REVOCATION_LIST.LIST_NUMBER.desc())
        .limit(1)
        .fetchOptional(SqlRevocationLists::list);
  }

  @Override
  public boolean add(RevocationList list) {
    return sql.insertInto(REVOCATION_LIST).set(row(list)).onConflictDoNothing().execute() == 1;
  }

  private static RevocationListRecord row(RevocationList list) {
    return new RevocationListRecord(
        list.authority(),
        list.number(),
        list.thisUpdate(),
        list.nextUpdate(),
        list.list().bytes(),
        list.previous());
  }

  private static RevocationList list(RevocationListRecord row) {
    return new RevocationList(
        row.getAuthority(),
        row.getListNumber(),
        row.getPreviousNumber(),
        row.getThisUpdate(),
        row.getNextUpdate(),
        Der.of(row.getList()));
  }
}
