package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.TRAIL_EVENT;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_UNSEALED;

import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.Origins;
import jp.passportweb.persistence.jooq.tables.records.TrailEventRecord;
import org.jooq.DSLContext;

/** {@link AuditTrail} in the database. Whoever appends inserts, and waits for nobody (AUD-3). */
@Singleton
final class SqlAuditTrail implements AuditTrail {
  private final DSLContext sql;
  private final Origins origins;

  SqlAuditTrail(DSLContext sql, Origins origins) {
    this.sql = sql;
    this.origins = origins;
  }

  @Override
  public void append(AuditEvent event) {
    TrailEventRecord row = TrailRows.row(event, origins.current());
    Long id =
        sql.insertInto(TRAIL_EVENT).set(row).returningResult(TRAIL_EVENT.ID).fetchSingle().value1();
    sql.insertInto(TRAIL_UNSEALED).set(TRAIL_UNSEALED.EVENT, id).execute();
  }

  @Override
  public List<AuditEvent> on(String subject, int atMost) {
    return sql.selectFrom(TRAIL_EVENT)
        .where(TRAIL_EVENT.SUBJECT.eq(subject))
        .orderBy(TRAIL_EVENT.HAPPENED_AT.desc(), TRAIL_EVENT.ID.desc())
        .limit(atMost)
        .fetch(TrailRows::event);
  }
}
