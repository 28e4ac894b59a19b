package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.TRAIL_ALARM;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.domain.audit.TrailAlarm;
import jp.passportweb.domain.audit.TrailAlarms;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.TrailAlarmRecord;
import org.jooq.DSLContext;

/** {@link TrailAlarms} in the database. */
@Singleton
final class SqlTrailAlarms implements TrailAlarms {
  private static final int THE_ONE = 1;

  private final DSLContext sql;

  SqlTrailAlarms(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<TrailAlarm> latest() {
    return sql.selectFrom(TRAIL_ALARM)
        .fetchOptional(row -> new TrailAlarm(row.getRoundBeganAt(), row.getToldAt()));
  }

  @Override
  public void store(TrailAlarm alarm) {
    TrailAlarmRecord row = new TrailAlarmRecord();
    row.setId(THE_ONE);
    row.setRoundBeganAt(Micros.of(alarm.round()));
    row.setToldAt(Micros.of(alarm.toldAt()));
    if (sql.update(TRAIL_ALARM).set(row).execute() == 0) {
      sql.executeInsert(row);
    }
  }

  @Override
  public void clear() {
    sql.deleteFrom(TRAIL_ALARM).execute();
  }
}
