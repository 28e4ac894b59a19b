package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.jooq.Tables.REVIEW_PART;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.persistence.jooq.tables.records.ReviewPartRecord;
import org.jooq.DSLContext;

/**
 * Who has which part in a record's review. One person has one: the key of {@code review_part} says
 * so, and evidence and approvals point there.
 */
public final class Parts {
  public static final String GATHERER = "GATHERER";
  public static final String APPROVER = "APPROVER";

  private final DSLContext sql;

  public Parts(DSLContext sql) {
    this.sql = sql;
  }

  /** Has no effect where the person has a part already; what points to another then fails. */
  public void add(UUID record, OperatorId operator, String part) {
    add(record, Map.of(operator, part));
  }

  /** As above, for several people. */
  void add(UUID record, Map<OperatorId, String> parts) {
    List<ReviewPartRecord> rows = new ArrayList<>();
    parts.forEach(
        (operator, part) -> rows.add(new ReviewPartRecord(record, operator.value(), part)));
    if (!rows.isEmpty()) {
      sql.insertInto(REVIEW_PART).set(rows).onConflictDoNothing().execute();
    }
  }

  /** Nobody approved it any more. */
  void removeApprovers(UUID record) {
    sql.deleteFrom(REVIEW_PART)
        .where(REVIEW_PART.RECORD_ID.eq(record))
        .and(REVIEW_PART.PART.eq(APPROVER))
        .execute();
  }
}
