package jp.passportweb.persistence.allowance;

import static jp.passportweb.persistence.jooq.Tables.ALLOWANCE;

import jakarta.inject.Singleton;
import java.time.Instant;
import jp.passportweb.domain.allowance.Allowance;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.persistence.jooq.tables.records.AllowanceRecord;
import org.jooq.DSLContext;

/** {@link Allowances} in the database. */
@Singleton
final class SqlAllowances implements Allowances {
  private final DSLContext sql;

  SqlAllowances(DSLContext sql) {
    this.sql = sql;
  }

  /** A row that is not there cannot be locked: a fresh one is put there first. */
  @Override
  public Allowance forUpdate(String key, Instant now) {
    sql.insertInto(ALLOWANCE).set(row(Allowance.fresh(key, now))).onConflictDoNothing().execute();
    return sql.selectFrom(ALLOWANCE)
        .where(ALLOWANCE.COUNTED_KEY.eq(key))
        .forUpdate()
        .fetchSingle(row -> new Allowance(row.getCountedKey(), row.getUsed(), row.getUsedSince()));
  }

  @Override
  public void save(Allowance allowance) {
    AllowanceRecord row = row(allowance);
    sql.insertInto(ALLOWANCE)
        .set(row)
        .onConflict(ALLOWANCE.COUNTED_KEY)
        .doUpdate()
        .set(ALLOWANCE.USED, row.getUsed())
        .set(ALLOWANCE.USED_SINCE, row.getUsedSince())
        .execute();
  }

  @Override
  public int removeBegunBefore(Instant before) {
    return sql.deleteFrom(ALLOWANCE).where(ALLOWANCE.USED_SINCE.lt(before)).execute();
  }

  private static AllowanceRecord row(Allowance allowance) {
    return new AllowanceRecord(allowance.key(), allowance.used(), allowance.since());
  }
}
