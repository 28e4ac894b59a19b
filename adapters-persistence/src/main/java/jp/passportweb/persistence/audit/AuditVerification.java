package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.AUDIT_EVENT;
import static jp.passportweb.persistence.jooq.Tables.AUDIT_HEAD;

import jakarta.inject.Singleton;
import java.util.List;
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
    String previous = "0".repeat(64);
    long last = 0;
    for (List<AuditEventRecord> chunk = after(0); !chunk.isEmpty(); chunk = after(last)) {
      for (AuditEventRecord row : chunk) {
        if (!fits(row, last + 1, previous)) {
          return new Result.Broken(last + 1);
        }
        last = row.getEntry();
        previous = row.getHash();
      }
    }
    boolean whole = head.getEntry() == last && head.getHash().equals(previous);
    return whole ? new Result.Intact(last) : new Result.Broken(last + 1);
  }

  private List<AuditEventRecord> after(long entry) {
    return sql.selectFrom(AUDIT_EVENT)
        .where(AUDIT_EVENT.ENTRY.gt(entry))
        .orderBy(AUDIT_EVENT.ENTRY)
        .limit(CHUNK)
        .fetch();
  }

  private static boolean fits(AuditEventRecord row, long entry, String previous) {
    return row.getEntry() == entry
        && row.getPreviousHash().equals(previous)
        && row.getHash().equals(Link.hash(row));
  }
}
