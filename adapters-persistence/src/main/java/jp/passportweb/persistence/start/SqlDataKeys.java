package jp.passportweb.persistence.start;

import static jp.passportweb.persistence.jooq.Tables.INSTALLATION;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.domain.secret.DataKeys;
import org.jooq.DSLContext;

/** {@link DataKeys} in the database. */
@Singleton
final class SqlDataKeys implements DataKeys {
  private final DSLContext sql;

  SqlDataKeys(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<DataKey> kept() {
    return sql.selectFrom(INSTALLATION)
        .where(INSTALLATION.KEY_CHECK.isNotNull())
        .fetchOptional(row -> new DataKey(row.getDataKey(), row.getKeyCheck()));
  }

  @Override
  public void lock() {
    sql.selectFrom(INSTALLATION).forUpdate().fetchSingle();
  }

  @Override
  public void store(DataKey key) {
    sql.update(INSTALLATION)
        .set(INSTALLATION.DATA_KEY, key.wrapped())
        .set(INSTALLATION.KEY_CHECK, key.check())
        .execute();
  }
}
