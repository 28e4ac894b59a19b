package jp.passportweb.persistence.operator;

import static jp.passportweb.persistence.jooq.Tables.OPERATOR;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.session.Login;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.persistence.session.LoginRead;
import org.jooq.DSLContext;

/** {@link Operators} in the database. */
@Singleton
final class SqlOperators implements Operators {
  private final OperatorRows rows;
  private final DSLContext sql;
  private final LoginRead logins;

  SqlOperators(OperatorRows rows, DSLContext sql) {
    this.rows = rows;
    this.sql = sql;
    this.logins = new LoginRead(sql, SessionKind.OFFICE);
  }

  @Override
  public void add(Operator operator) {
    rows.save(OperatorRow.of(operator));
  }

  @Override
  public Optional<Operator> byId(OperatorId id) {
    return rows.findById(id.value()).map(OperatorRow::operator);
  }

  @Override
  public Optional<Operator> byLoginName(String loginName) {
    return rows.findByLoginName(loginName).map(OperatorRow::operator);
  }

  @Override
  public Optional<Login<Operator>> byLogin(String digest) {
    return logins.of(digest, OPERATOR.ID, row -> OperatorRow.of(row).operator());
  }

  @Override
  public List<Operator> all() {
    return rows.findAll().stream()
        .map(OperatorRow::operator)
        .sorted(Comparator.comparing(Operator::loginName))
        .toList();
  }

  @Override
  public List<Operator> allForUpdate() {
    return sql.selectFrom(OPERATOR)
        .orderBy(OPERATOR.LOGIN_NAME)
        .forUpdate()
        .fetch(row -> OperatorRow.of(row).operator());
  }

  @Override
  public boolean update(Operator operator) {
    OperatorRow row = OperatorRow.of(operator);
    return sql.update(OPERATOR)
            .set(OPERATOR.LOGIN_NAME, row.loginName())
            .set(OPERATOR.DISPLAY_NAME, row.displayName())
            .set(OPERATOR.MAIL, row.mail())
            .set(OPERATOR.ROLE, row.role())
            .set(OPERATOR.PASSWORD_HASH, row.passwordHash())
            .set(OPERATOR.ENABLED, row.enabled())
            .set(OPERATOR.VERSION, row.version() + 1)
            .where(OPERATOR.ID.eq(row.id()).and(OPERATOR.VERSION.eq(row.version())))
            .execute()
        == 1;
  }
}
