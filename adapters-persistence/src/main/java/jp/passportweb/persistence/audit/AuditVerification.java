package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.AUDIT_EVENT;
import static jp.passportweb.persistence.jooq.Tables.AUDIT_HEAD;

import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.domain.audit.ChainLink;
import jp.passportweb.persistence.jooq.tables.records.AuditEventRecord;
import jp.passportweb.persistence.jooq.tables.records.AuditHeadRecord;
import org.jooq.DSLContext;

/** Reads the whole trail and holds every entry to its hash and to the entry before it. */
@Singleton
public final class AuditVerification {
  private static final int CHUNK = 1000;

  private final DSLContext sql;

  AuditVerification(DSLContext sql) {
    this.sql = sql;
  }

  /** What the reading found. */
  public sealed interface Result {
    /** Every entry is as it was written. */
    record Intact(long entries) implements Result {}

    /** This entry, the first of possibly several, was changed, inserted or removed. */
    record Broken(long entry) implements Result {}
  }

  /** Runs in the caller's transaction; nobody can append meanwhile. */
  public Result verify() {
    AuditHeadRecord head = sql.selectFrom(AUDIT_HEAD).forUpdate().fetchSingle();
    ChainLink last = ChainLink.START;
    for (var chunk = after(last); !chunk.isEmpty(); chunk = after(last)) {
      for (AuditEventRecord row : chunk) {
        if (!Link.fits(row, last)) {
          return new Result.Broken(last.entry() + 1);
        }
        last = new ChainLink(row.getEntry(), row.getHash());
      }
    }
    boolean whole = last.equals(new ChainLink(head.getEntry(), head.getHash()));
    return whole ? new Result.Intact(last.entry()) : new Result.Broken(last.entry() + 1);
  }

  private List<AuditEventRecord> after(ChainLink last) {
    return sql.selectFrom(AUDIT_EVENT)
        .where(AUDIT_EVENT.ENTRY.gt(last.entry()))
        .orderBy(AUDIT_EVENT.ENTRY)
        .limit(CHUNK)
        .fetch();
  }
}
