package jp.passportweb.persistence.queue;

import static jp.passportweb.persistence.jooq.Tables.SAVED_VIEW;

import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.SavedViews;
import org.jooq.DSLContext;

/** {@link SavedViews} in the database. */
@Singleton
final class SqlSavedViews implements SavedViews {
  private final DSLContext sql;

  SqlSavedViews(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<SavedView> of(OperatorId operator) {
    return sql.selectFrom(SAVED_VIEW)
        .where(SAVED_VIEW.OPERATOR_ID.eq(operator.value()))
        .orderBy(SAVED_VIEW.ORDINAL)
        .fetch(row -> new SavedView(row.getViewName(), row.getQuery()));
  }

  @Override
  public void save(OperatorId operator, SavedView view) {
    sql.insertInto(SAVED_VIEW)
        .set(SAVED_VIEW.OPERATOR_ID, operator.value())
        .set(SAVED_VIEW.VIEW_NAME, view.name())
        .set(SAVED_VIEW.QUERY, view.query())
        .onConflict(SAVED_VIEW.OPERATOR_ID, SAVED_VIEW.VIEW_NAME)
        .doUpdate()
        .set(SAVED_VIEW.QUERY, view.query())
        .execute();
  }

  @Override
  public void remove(OperatorId operator, String name) {
    sql.deleteFrom(SAVED_VIEW)
        .where(SAVED_VIEW.OPERATOR_ID.eq(operator.value()))
        .and(SAVED_VIEW.VIEW_NAME.eq(name))
        .execute();
  }
}
