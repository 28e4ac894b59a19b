package jp.passportweb.persistence.account;

import static jp.passportweb.persistence.jooq.Tables.ACCOUNT;
import static jp.passportweb.persistence.jooq.Tables.ONE_TIME_PASSWORD;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.persistence.jooq.tables.records.OneTimePasswordRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link OneTimePasswords} in the database. */
@Singleton
final class SqlOneTimePasswords implements OneTimePasswords {
  private final DSLContext sql;

  SqlOneTimePasswords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void replaceWith(OneTimePassword fresh) {
    lockAccount(fresh.account());
    sql.update(ONE_TIME_PASSWORD)
        .set(ONE_TIME_PASSWORD.STATE, OneTimePassword.State.REPLACED.name())
        .where(ONE_TIME_PASSWORD.ACCOUNT_ID.eq(fresh.account().value()))
        .and(ONE_TIME_PASSWORD.STATE.eq(OneTimePassword.State.LIVE.name()))
        .execute();
    sql.executeInsert(row(fresh));
  }

  @Override
  public Optional<OneTimePassword> latestForUpdate(AccountId account) {
    return sql.selectFrom(ONE_TIME_PASSWORD)
        .where(ONE_TIME_PASSWORD.ACCOUNT_ID.eq(account.value()))
        .orderBy(ONE_TIME_PASSWORD.ORDINAL.desc())
        .limit(1)
        .forUpdate()
        .fetchOptional()
        .map(SqlOneTimePasswords::password);
  }

  @Override
  public Optional<OneTimePassword> byId(UUID id) {
    return sql.selectFrom(ONE_TIME_PASSWORD)
        .where(ONE_TIME_PASSWORD.ID.eq(id))
        .fetchOptional()
        .map(SqlOneTimePasswords::password);
  }

  @Override
  public void update(OneTimePassword password) {
    sql.update(ONE_TIME_PASSWORD)
        .set(ONE_TIME_PASSWORD.WRONG_TRIES, password.wrongTries())
        .set(ONE_TIME_PASSWORD.STATE, password.state().name())
        .where(ONE_TIME_PASSWORD.ID.eq(password.id()))
        .execute();
  }

  @Override
  public int countSince(AccountId account, Instant since) {
    return sql.fetchCount(
        ONE_TIME_PASSWORD,
        ONE_TIME_PASSWORD.ACCOUNT_ID.eq(account.value()),
        ONE_TIME_PASSWORD.ISSUED_AT.ge(since));
  }

  @Override
  public Optional<Instant> lastIssuedAt(AccountId account) {
    return sql.select(DSL.max(ONE_TIME_PASSWORD.ISSUED_AT))
        .from(ONE_TIME_PASSWORD)
        .where(ONE_TIME_PASSWORD.ACCOUNT_ID.eq(account.value()))
        .fetchOptional(0, Instant.class);
  }

  @Override
  public int removeIssuedBefore(Instant instant) {
    return sql.deleteFrom(ONE_TIME_PASSWORD)
        .where(ONE_TIME_PASSWORD.ISSUED_AT.lt(instant))
        .execute();
  }

  /** Two sent at once would else both stay live. */
  private void lockAccount(AccountId account) {
    sql.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.ID.eq(account.value())).forUpdate().fetch();
  }

  private static OneTimePasswordRecord row(OneTimePassword password) {
    OneTimePasswordRecord row = new OneTimePasswordRecord();
    row.setId(password.id());
    row.setAccountId(password.account().value());
    row.setDigest(password.digest());
    row.setIssuedAt(password.issuedAt());
    row.setWrongTries(password.wrongTries());
    row.setState(password.state().name());
    return row;
  }

  private static OneTimePassword password(OneTimePasswordRecord row) {
    return new OneTimePassword(
        row.getId(),
        new AccountId(row.getAccountId()),
        row.getDigest(),
        row.getIssuedAt(),
        row.getWrongTries(),
        OneTimePassword.State.valueOf(row.getState()));
  }
}
