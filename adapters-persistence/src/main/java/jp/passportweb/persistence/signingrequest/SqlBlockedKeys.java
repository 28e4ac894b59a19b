package jp.passportweb.persistence.signingrequest;

import static jp.passportweb.persistence.jooq.Tables.BLOCKED_KEY;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.persistence.jooq.tables.records.BlockedKeyRecord;
import org.jooq.DSLContext;

/** {@link BlockedKeys} in the database. */
@Singleton
final class SqlBlockedKeys implements BlockedKeys {
  private final DSLContext sql;

  SqlBlockedKeys(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean contains(SpkiHash key) {
    return sql.fetchExists(BLOCKED_KEY, BLOCKED_KEY.KEY_HASH.eq(key.hex()));
  }

  @Override
  public Set<SpkiHash> among(Set<SpkiHash> keys) {
    return keys.isEmpty()
        ? Set.of()
        : sql.select(BLOCKED_KEY.KEY_HASH)
            .from(BLOCKED_KEY)
            .where(BLOCKED_KEY.KEY_HASH.in(keys.stream().map(SpkiHash::hex).toList()))
            .fetchSet(row -> new SpkiHash(row.value1()));
  }

  @Override
  public void block(SpkiHash key, String reason, Instant at) {
    sql.insertInto(BLOCKED_KEY)
        .set(new BlockedKeyRecord(key.hex(), reason, at))
        .onConflictDoNothing()
        .execute();
  }
}
