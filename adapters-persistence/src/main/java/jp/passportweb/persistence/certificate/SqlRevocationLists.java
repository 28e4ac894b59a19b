package jp.passportweb.persistence.certificate;

import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LIST;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LIST_HEAD;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.certificate.RevocationList;
import jp.passportweb.domain.certificate.RevocationListHead;
import jp.passportweb.domain.certificate.RevocationLists;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.persistence.jooq.tables.records.RevocationListHeadRecord;
import org.jooq.DSLContext;
import org.jooq.Records;

/** {@link RevocationLists} in the database. */
@Singleton
final class SqlRevocationLists implements RevocationLists {
  private static final String ADD_BYTES =
      "insert into revocation_list (authority, list_number, list) values (?, ?, ?)";

  private final DSLContext sql;
  private final Transactions transactions;
  private final Map<String, RevocationList> latest = new ConcurrentHashMap<>();

  SqlRevocationLists(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  @Override
  public Optional<RevocationListHead> head(String authority) {
    return sql.select(
            REVOCATION_LIST_HEAD.LIST_NUMBER,
            REVOCATION_LIST_HEAD.THIS_UPDATE,
            REVOCATION_LIST_HEAD.MADE_ANEW)
        .from(REVOCATION_LIST_HEAD)
        .where(REVOCATION_LIST_HEAD.AUTHORITY.eq(authority))
        .orderBy(REVOCATION_LIST_HEAD.LIST_NUMBER.desc())
        .limit(1)
        .fetchOptional(Records.mapping(RevocationListHead::new));
  }

  /** Read once: a list that was published never changes. */
  @Override
  public Optional<RevocationList> latest(String authority) {
    return head(authority)
        .map(head -> {
          RevocationList known = latest.get(authority);
          if (known != null && known.head().equals(head)) {
            return known;
          }
          RevocationList read = read(authority, head.number());
          latest.put(authority, read);
          return read;
        });
  }

  private RevocationList read(String authority, long number) {
    return sql.select(REVOCATION_LIST_HEAD.fields())
        .select(REVOCATION_LIST.LIST)
        .from(REVOCATION_LIST_HEAD)
        .join(REVOCATION_LIST)
        .on(REVOCATION_LIST.AUTHORITY.eq(REVOCATION_LIST_HEAD.AUTHORITY))
        .and(REVOCATION_LIST.LIST_NUMBER.eq(REVOCATION_LIST_HEAD.LIST_NUMBER))
        .where(REVOCATION_LIST_HEAD.AUTHORITY.eq(authority))
        .and(REVOCATION_LIST_HEAD.LIST_NUMBER.eq(number))
        .fetchSingle(
            row -> list(row.into(REVOCATION_LIST_HEAD), Der.of(row.get(REVOCATION_LIST.LIST))));
  }

  @Override
  public boolean add(RevocationList list) {
    boolean added =
        sql.insertInto(REVOCATION_LIST_HEAD).set(row(list)).onConflictDoNothing().execute() == 1;
    if (added) {
      sql.connection(connection -> addBytes(connection, list));
      forgetBytesBefore(list);
      transactions.afterCommit(() -> latest.put(list.authority(), list));
    }
    return added;
  }

  /** As a stream, which neither this nor the database's driver copies whole: it is megabytes. */
  private static void addBytes(Connection connection, RevocationList list) throws SQLException {
    Der bytes = list.list();
    try (PreparedStatement insert = connection.prepareStatement(ADD_BYTES)) {
      insert.setString(1, list.authority());
      insert.setLong(2, list.number());
      insert.setBinaryStream(3, bytes.stream(), bytes.length());
      insert.executeUpdate();
    }
  }

  /** Its predecessor may be on its way to somebody still. */
  private void forgetBytesBefore(RevocationList list) {
    sql.deleteFrom(REVOCATION_LIST)
        .where(REVOCATION_LIST.AUTHORITY.eq(list.authority()))
        .and(REVOCATION_LIST.LIST_NUMBER.lt(list.previous()))
        .execute();
  }

  private static RevocationListHeadRecord row(RevocationList list) {
    RevocationListHeadRecord row = new RevocationListHeadRecord();
    row.setAuthority(list.authority());
    row.setListNumber(list.number());
    row.setPreviousNumber(list.previous());
    row.setThisUpdate(list.thisUpdate());
    row.setNextUpdate(list.nextUpdate());
    row.setMadeAnew(list.madeAnew());
    return row;
  }

  private static RevocationList list(RevocationListHeadRecord row, Der bytes) {
    return new RevocationList(
        row.getAuthority(),
        row.getListNumber(),
        row.getPreviousNumber(),
        row.getThisUpdate(),
        row.getNextUpdate(),
        row.getMadeAnew(),
        bytes);
  }
}
