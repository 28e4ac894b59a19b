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
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

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
    if (sql.family() == SQLDialect.H2) {
      Table<TrailEventRecord> inserted = DSL.finalTable(DSL.insertInto(TRAIL_EVENT).set(row));
      sql.insertInto(TRAIL_UNSEALED, TRAIL_UNSEALED.EVENT)
          .select(DSL.select(inserted.field(TRAIL_EVENT.ID)).from(inserted))
          .execute();
    } else {
      Name inserted = DSL.name("inserted");
      sql.with(inserted)
          .as(DSL.insertInto(TRAIL_EVENT).set(row).returningResult(TRAIL_EVENT.ID))
          .insertInto(TRAIL_UNSEALED, TRAIL_UNSEALED.EVENT)
          .select(
              DSL.select(DSL.field(DSL.name("id"), TRAIL_EVENT.ID.getDataType())).from(inserted))
          .execute();
    }
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
