package jp.passportweb.persistence.queue;

import static jp.passportweb.persistence.jooq.Tables.OPERATOR;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LOOK;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.Lookers;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link Lookers} in the database; whoever looks sweeps out what counts no more. */
@Singleton
final class SqlLookers implements Lookers {
  private final DSLContext sql;

  SqlLookers(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void looks(RecordId record, OperatorId operator, Instant now) {
    sql.deleteFrom(RECORD_LOOK).where(RECORD_LOOK.SEEN_AT.lt(now.minus(COUNTS_FOR))).execute();
    sql.insertInto(RECORD_LOOK)
        .set(RECORD_LOOK.RECORD_ID, record.value())
        .set(RECORD_LOOK.OPERATOR_ID, operator.value())
        .set(RECORD_LOOK.SINCE, now)
        .set(RECORD_LOOK.SEEN_AT, now)
        .onConflict(RECORD_LOOK.RECORD_ID, RECORD_LOOK.OPERATOR_ID)
        .doUpdate()
        .set(RECORD_LOOK.SEEN_AT, now)
        .execute();
  }

  @Override
  public Map<RecordId, List<Looker>> at(Collection<RecordId> records, Instant now) {
    return sql.select(RECORD_LOOK.RECORD_ID, OPERATOR.ID, OPERATOR.DISPLAY_NAME, RECORD_LOOK.SINCE)
        .from(RECORD_LOOK)
        .join(OPERATOR)
        .on(OPERATOR.ID.eq(RECORD_LOOK.OPERATOR_ID))
        .where(RECORD_LOOK.RECORD_ID.in(records.stream().map(RecordId::value).toList()))
        .and(RECORD_LOOK.SEEN_AT.ge(now.minus(COUNTS_FOR)))
        .orderBy(RECORD_LOOK.SINCE, DSL.lower(OPERATOR.LOGIN_NAME))
        .fetchGroups(
            row -> new RecordId(row.value1()),
            row -> new Looker(new OperatorId(row.value2()), row.value3(), row.value4()));
  }
}
