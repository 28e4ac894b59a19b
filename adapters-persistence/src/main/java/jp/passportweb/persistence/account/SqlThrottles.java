package jp.passportweb.persistence.account;

import static jp.passportweb.persistence.jooq.Tables.THROTTLE;

import jakarta.inject.Singleton;
import java.time.Instant;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.persistence.jooq.tables.records.ThrottleRecord;
import org.jooq.DSLContext;

/** {@link Throttles} in the database. */
@Singleton
final class SqlThrottles implements Throttles {
  private final DSLContext sql;

  SqlThrottles(DSLContext sql) {
    this.sql = sql;
  }

  /** A row that is not there cannot be locked: a fresh one is put there first. */
  @Override
  public Throttle forUpdate(String key, Instant now) {
    sql.insertInto(THROTTLE).set(row(Throttle.fresh(key, now))).onConflictDoNothing().execute();
    return sql.selectFrom(THROTTLE)
        .where(THROTTLE.COUNTED_KEY.eq(key))
        .forUpdate()
        .fetchSingle(SqlThrottles::throttle);
  }

  @Override
  public void save(Throttle throttle) {
    ThrottleRecord row = row(throttle);
    sql.insertInto(THROTTLE)
        .set(row)
        .onConflict(THROTTLE.COUNTED_KEY)
        .doUpdate()
        .set(THROTTLE.FAILURES, row.getFailures())
        .set(THROTTLE.WINDOW_START, row.getWindowStart())
        .set(THROTTLE.LOCKED_UNTIL, row.getLockedUntil())
        .execute();
  }

  @Override
  public void clear(String key) {
    sql.deleteFrom(THROTTLE).where(THROTTLE.COUNTED_KEY.eq(key)).execute();
  }

  @Override
  public int removeIdleSince(Instant before) {
    return sql.deleteFrom(THROTTLE)
        .where(THROTTLE.WINDOW_START.lt(before))
        .and(THROTTLE.LOCKED_UNTIL.isNull().or(THROTTLE.LOCKED_UNTIL.le(before)))
        .execute();
  }

  private static ThrottleRecord row(Throttle throttle) {
    return new ThrottleRecord(
        throttle.key(), throttle.failures(), throttle.windowStart(), throttle.lockedUntil());
  }

  private static Throttle throttle(ThrottleRecord row) {
    return new Throttle(
        row.getCountedKey(), row.getFailures(), row.getWindowStart(), row.getLockedUntil());
  }
}
