package jp.passportweb.persistence.domaincontrol;

import static jp.passportweb.persistence.jooq.Tables.NAME_AUTHORIZATION;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.DelegationLabel;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.RandomValue;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;

/** {@link Authorizations} in the database. */
@Singleton
final class SqlAuthorizations implements Authorizations {
  private static final @Nullable String NO_NAME = null;
  private static final @Nullable Instant NEVER = null;

  private final DSLContext sql;

  SqlAuthorizations(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean begin(PendingAuthorization pending) {
    return sql.insertInto(NAME_AUTHORIZATION)
            .set(AuthorizationRows.row(pending))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<PendingAuthorization> pending(AuthorizationId id) {
    return sql.selectFrom(NAME_AUTHORIZATION)
        .where(NAME_AUTHORIZATION.ID.eq(id.value()))
        .and(NAME_AUTHORIZATION.OPEN_NAME.isNotNull())
        .fetchOptional(AuthorizationRows::pending);
  }

  @Override
  public List<PendingAuthorization> pendingOf(
      AccountId account, Collection<AuthorizationDomainName> names) {
    return sql.selectFrom(NAME_AUTHORIZATION)
        .where(NAME_AUTHORIZATION.ACCOUNT_ID.eq(account.value()))
        .and(NAME_AUTHORIZATION.OPEN_NAME.in(texts(names)))
        .orderBy(NAME_AUTHORIZATION.OPEN_NAME)
        .fetch(AuthorizationRows::pending);
  }

  @Override
  public List<PendingAuthorization> due(Instant now, int atMost) {
    return sql.selectFrom(NAME_AUTHORIZATION)
        .where(NAME_AUTHORIZATION.NEXT_TRY_AT.le(now))
        .orderBy(NAME_AUTHORIZATION.NEXT_TRY_AT)
        .limit(atMost)
        .fetch(AuthorizationRows::pending);
  }

  @Override
  public boolean update(PendingAuthorization pending) {
    return stored(
        pending,
        sql.update(NAME_AUTHORIZATION)
            .set(NAME_AUTHORIZATION.WANTED, pending.wanted().name())
            .set(NAME_AUTHORIZATION.RANDOM_VALUE, pending.value().text())
            .set(NAME_AUTHORIZATION.VALUE_MADE_AT, pending.value().made())
            .set(NAME_AUTHORIZATION.BEGUN_AT, pending.begun())
            .set(NAME_AUTHORIZATION.TRIES, pending.tries())
            .set(NAME_AUTHORIZATION.NEXT_TRY_AT, pending.nextTry())
            .set(NAME_AUTHORIZATION.LAST_TRY_AT, pending.lastTry())
            .set(NAME_AUTHORIZATION.TOLD_AT, pending.told()));
  }

  @Override
  public boolean withdraw(PendingAuthorization pending) {
    return stored(pending, closing());
  }

  @Override
  public boolean prove(PendingAuthorization pending, Authorization proven) {
    return stored(
        pending,
        closing()
            .set(NAME_AUTHORIZATION.PROVEN_NAME, proven.name().text())
            .set(NAME_AUTHORIZATION.METHOD, proven.method().name())
            .set(NAME_AUTHORIZATION.REACH, proven.reach().name())
            .set(NAME_AUTHORIZATION.VALIDATED_AT, proven.validated()));
  }

  @Override
  public List<Authorization> provenOf(
      AccountId account, Collection<AuthorizationDomainName> names) {
    return sql.selectFrom(NAME_AUTHORIZATION)
        .where(NAME_AUTHORIZATION.ACCOUNT_ID.eq(account.value()))
        .and(NAME_AUTHORIZATION.PROVEN_NAME.in(texts(names)))
        .orderBy(NAME_AUTHORIZATION.VALIDATED_AT, NAME_AUTHORIZATION.ID)
        .fetch(AuthorizationRows::proven);
  }

  @Override
  public List<RandomValue> delegated(DelegationLabel label) {
    return sql.select(NAME_AUTHORIZATION.RANDOM_VALUE, NAME_AUTHORIZATION.VALUE_MADE_AT)
        .from(NAME_AUTHORIZATION)
        .where(NAME_AUTHORIZATION.DELEGATION_LABEL.eq(label.text()))
        .and(NAME_AUTHORIZATION.OPEN_NAME.isNotNull())
        .fetch(row -> new RandomValue(row.value1(), row.value2()));
  }

  private UpdateSetMoreStep<? extends Record> closing() {
    return sql.update(NAME_AUTHORIZATION)
        .set(NAME_AUTHORIZATION.OPEN_NAME, NO_NAME)
        .set(NAME_AUTHORIZATION.NEXT_TRY_AT, NEVER);
  }

  private static boolean stored(
      PendingAuthorization pending, UpdateSetMoreStep<? extends Record> update) {
    return update
            .set(NAME_AUTHORIZATION.VERSION, pending.version() + 1)
            .where(NAME_AUTHORIZATION.ID.eq(pending.id().value()))
            .and(NAME_AUTHORIZATION.VERSION.eq(pending.version()))
            .and(NAME_AUTHORIZATION.OPEN_NAME.isNotNull())
            .execute()
        == 1;
  }

  private static List<String> texts(Collection<AuthorizationDomainName> names) {
    return names.stream().map(AuthorizationDomainName::text).distinct().toList();
  }
}
