package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.AUDIT_EVENT;
import static jp.passportweb.persistence.jooq.Tables.AUDIT_HEAD;

import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.domain.audit.AuditChain;
import jp.passportweb.domain.audit.ChainLink;
import jp.passportweb.persistence.jooq.tables.records.AuditEventRecord;
import org.jooq.DSLContext;

/** {@link AuditChain} in the database; it locks nothing. */
@Singleton
final class SqlAuditChain implements AuditChain {
  private final DSLContext sql;

  SqlAuditChain(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public ChainLink head() {
    return sql.selectFrom(AUDIT_HEAD)
        .fetchSingle(row -> new ChainLink(row.getEntry(), row.getHash()));
  }

  @Override
  public Walk walk(ChainLink after, int entries) {
    List<AuditEventRecord> rows =
        sql.selectFrom(AUDIT_EVENT)
            .where(AUDIT_EVENT.ENTRY.gt(after.entry()))
            .orderBy(AUDIT_EVENT.ENTRY)
            .limit(entries)
            .fetch();
    ChainLink last = after;
    for (AuditEventRecord row : rows) {
      if (!Link.fits(row, last)) {
        return new Walk.Broken(last.entry() + 1);
      }
      last = new ChainLink(row.getEntry(), row.getHash());
    }
    return rows.size() < entries ? new Walk.Broken(last.entry() + 1) : new Walk.Sound(last);
  }
}
