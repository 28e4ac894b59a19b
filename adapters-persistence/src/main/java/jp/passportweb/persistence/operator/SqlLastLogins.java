package jp.passportweb.persistence.operator;

import static jp.passportweb.persistence.jooq.Tables.LAST_LOGIN;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.operator.LastLogins;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.persistence.instant.Micros;
import org.jooq.DSLContext;

/** {@link LastLogins} in the database. */
@Singleton
final class SqlLastLogins implements LastLogins {
  private final DSLContext sql;

  SqlLastLogins(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void note(OperatorId operator, Instant at) {
    Instant stored = Micros.of(at);
    int moved =
        sql.update(LAST_LOGIN)
            .set(LAST_LOGIN.LOGGED_IN_AT, greatest(LAST_LOGIN.LOGGED_IN_AT, val(stored)))
            .where(LAST_LOGIN.OPERATOR_ID.eq(operator.value()))
            .execute();
    if (moved == 0) {
      sql.insertInto(LAST_LOGIN)
          .set(LAST_LOGIN.OPERATOR_ID, operator.value())
          .set(LAST_LOGIN.LOGGED_IN_AT, stored)
          .onConflictDoNothing()
          .execute();
    }
  }

  @Override
  public Map<OperatorId, Instant> all() {
    Map<OperatorId, Instant> all = new HashMap<>();
    sql.selectFrom(LAST_LOGIN)
        .forEach(row -> all.put(new OperatorId(row.getOperatorId()), row.getLoggedInAt()));
    return all;
  }
}
