package jp.passportweb.persistence.queue;

import static jp.passportweb.persistence.jooq.Tables.CLOCK_ALARM;

import jakarta.inject.Singleton;
import jp.passportweb.domain.queue.ClockAlarms;
import jp.passportweb.domain.queue.PressingClock;
import org.jooq.DSLContext;

/** {@link ClockAlarms} in the database. */
@Singleton
final class SqlClockAlarms implements ClockAlarms {
  private final DSLContext sql;

  SqlClockAlarms(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean tell(PressingClock clock) {
    return sql.insertInto(CLOCK_ALARM)
            .set(CLOCK_ALARM.SUBJECT, clock.subject())
            .set(CLOCK_ALARM.KIND, clock.kind())
            .set(CLOCK_ALARM.PAST, clock.past())
            .set(CLOCK_ALARM.DUE_AT, clock.due())
            .onConflictDoNothing()
            .execute()
        == 1;
  }
}
