package jp.passportweb.persistence.account;

import static jp.passportweb.persistence.jooq.Tables.THROTTLE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.ThrottleRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** {@link Throttles} in the database. */
@Singleton
final class SqlThrottles implements Throttles {
  /** Others put the same row there, or sweep it away, at the same moment; not again and again. */
  private static final int TRIES = 10;

  private final DSLContext sql;

  SqlThrottles(DSLContext sql) {
    this.sql = sql;
  }

  /** A row that is not there cannot be locked: a fresh one is put there first. */
  @Override
  public Throttle forUpdate(String key, Instant now) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Throttle> found = locked(key);
      if (found.isPresent()) {
        return found.get();
      }
      putUnlessThere(Throttle.fresh(key, now));
    }
    throw new IllegalStateException("the counter is never there: " + key);
  }

  private Optional<Throttle> locked(String key) {
    return sql.selectFrom(THROTTLE)
        .where(THROTTLE.COUNTED_KEY.eq(key))
        .forUpdate()
        .fetchOptional(SqlThrottles::throttle);
  }

  private void putUnlessThere(Throttle throttle) {
    try {
      sql.insertInto(THROTTLE).set(row(throttle)).onConflictDoNothing().execute();
    } catch (IntegrityConstraintViolationException _) {
      // H2 tells so of a row that another transaction has put there meanwhile.
    }
  }

  @Override
  public void save(Throttle throttle) {
    if (update(throttle) == 0) {
      putUnlessThere(throttle);
      update(throttle);
    }
  }

  private int update(Throttle throttle) {
    ThrottleRecord row = row(throttle);
    return sql.update(THROTTLE)
        .set(THROTTLE.FAILURES, row.getFailures())
        .set(THROTTLE.WINDOW_START, row.getWindowStart())
        .set(THROTTLE.LOCKED_UNTIL, row.getLockedUntil())
        .where(THROTTLE.COUNTED_KEY.eq(row.getCountedKey()))
        .execute();
  }

  @Override
  public void clear(String key) {
    sql.deleteFrom(THROTTLE).where(THROTTLE.COUNTED_KEY.eq(key)).execute();
  }

  @Override
  public int removeIdleSince(Instant before) {
    return sql.deleteFrom(THROTTLE).where(idleSince(before)).execute();
  }

  @Override
  public int removeIdleSince(String prefix, Instant before) {
    return sql.deleteFrom(THROTTLE)
        .where(THROTTLE.COUNTED_KEY.startsWith(prefix))
        .and(idleSince(before))
        .execute();
  }

  @Override
  public int removeBeyond(String prefix, int most) {
    return sql.deleteFrom(THROTTLE)
        .where(
            THROTTLE.COUNTED_KEY.in(
                sql.select(THROTTLE.COUNTED_KEY)
                    .from(THROTTLE)
                    .where(THROTTLE.COUNTED_KEY.startsWith(prefix))
                    .orderBy(
                        THROTTLE.FAILURES.desc(),
                        THROTTLE.WINDOW_START.desc(),
                        THROTTLE.COUNTED_KEY)
                    .offset(most)))
        .execute();
  }

  private static Condition idleSince(Instant before) {
    Instant micros = Micros.of(before);
    return THROTTLE
        .WINDOW_START
        .lt(micros)
        .and(THROTTLE.LOCKED_UNTIL.isNull().or(THROTTLE.LOCKED_UNTIL.le(micros)));
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
