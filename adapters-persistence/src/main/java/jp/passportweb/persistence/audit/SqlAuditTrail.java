package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.AUDIT_EVENT;
import static jp.passportweb.persistence.jooq.Tables.AUDIT_HEAD;

import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.AuditEventRecord;
import jp.passportweb.persistence.jooq.tables.records.AuditHeadRecord;
import jp.passportweb.persistence.json.Json;
import org.jooq.DSLContext;

/** {@link AuditTrail} in the database. Whoever appends holds the chain's head until the commit. */
@Singleton
final class SqlAuditTrail implements AuditTrail {
  private final DSLContext sql;

  SqlAuditTrail(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void append(AuditEvent event) {
    AuditHeadRecord head = sql.selectFrom(AUDIT_HEAD).forUpdate().fetchSingle();
    AuditEventRecord row = row(event);
    row.setEntry(head.getEntry() + 1);
    row.setPreviousHash(head.getHash());
    row.setHash(Link.hash(row));
    sql.executeInsert(row);
    sql.update(AUDIT_HEAD)
        .set(AUDIT_HEAD.ENTRY, row.getEntry())
        .set(AUDIT_HEAD.HASH, row.getHash())
        .execute();
  }

  @Override
  public List<AuditEvent> on(String subject, int atMost) {
    return sql.selectFrom(AUDIT_EVENT)
        .where(AUDIT_EVENT.SUBJECT.eq(subject))
        .orderBy(AUDIT_EVENT.ENTRY.desc())
        .limit(atMost)
        .fetch(SqlAuditTrail::event);
  }

  private static AuditEventRecord row(AuditEvent event) {
    AuditEventRecord row = new AuditEventRecord();
    row.setHappenedAt(Micros.of(event.at()));
    row.setActor(event.actor());
    row.setAct(event.action());
    row.setSubject(event.subject());
    row.setDetails(Json.write(event.details()));
    return row;
  }

  private static AuditEvent event(AuditEventRecord row) {
    return new AuditEvent(
        row.getHappenedAt(),
        row.getActor(),
        row.getAct(),
        row.getSubject(),
        Json.readMap(row.getDetails()));
  }
}
