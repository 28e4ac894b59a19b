package jp.passportweb.persistence.perspective;

import static jp.passportweb.persistence.jooq.Tables.NETWORK_ATTEMPT;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Attempts;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.signingrequest.DnsName;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Attempts} in the database. */
@Singleton
final class SqlAttempts implements Attempts {
  private static final String CAA = Question.CaaPermits.class.getSimpleName();

  private final DSLContext sql;

  SqlAttempts(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void add(AccountId account, AuthorizationId authorization, Attempt attempt) {
    add(account, authorization.value(), attempt);
  }

  @Override
  public void add(AccountId account, Attempt attempt) {
    add(account, (UUID) null, attempt);
  }

  private void add(AccountId account, @Nullable UUID authorization, Attempt attempt) {
    sql.insertInto(NETWORK_ATTEMPT)
        .set(NETWORK_ATTEMPT.ACCOUNT_ID, account.value())
        .set(NETWORK_ATTEMPT.AUTHORIZATION_ID, authorization)
        .set(NETWORK_ATTEMPT.KIND, attempt.question().getClass().getSimpleName())
        .set(NETWORK_ATTEMPT.NAME, attempt.question().domain())
        .set(NETWORK_ATTEMPT.TRIED_AT, attempt.at())
        .set(NETWORK_ATTEMPT.HOLDS, attempt.holds())
        .set(NETWORK_ATTEMPT.QUORUM, attempt.quorum().text())
        .set(NETWORK_ATTEMPT.SEEN, AttemptJson.write(attempt))
        .execute();
  }

  @Override
  public List<OfAuthorization> latest(Collection<AuthorizationId> authorizations, int atMost) {
    return sql.select(NETWORK_ATTEMPT.AUTHORIZATION_ID, NETWORK_ATTEMPT.SEEN)
        .from(NETWORK_ATTEMPT)
        .where(
            NETWORK_ATTEMPT.AUTHORIZATION_ID.in(
                authorizations.stream().map(AuthorizationId::value).toList()))
        .orderBy(NETWORK_ATTEMPT.ORDINAL.desc())
        .limit(atMost)
        .fetch(row ->
            new OfAuthorization(new AuthorizationId(row.value1()), AttemptJson.read(row.value2())));
  }

  @Override
  public List<Attempt> latestCaa(AccountId account, Collection<DnsName> names) {
    List<String> texts = names.stream().map(DnsName::text).toList();
    return sql.select(NETWORK_ATTEMPT.SEEN)
        .from(NETWORK_ATTEMPT)
        .where(
            NETWORK_ATTEMPT.ORDINAL.in(
                sql.select(DSL.max(NETWORK_ATTEMPT.ORDINAL))
                    .from(NETWORK_ATTEMPT)
                    .where(NETWORK_ATTEMPT.ACCOUNT_ID.eq(account.value()))
                    .and(NETWORK_ATTEMPT.NAME.in(texts))
                    .and(NETWORK_ATTEMPT.KIND.eq(CAA))
                    .groupBy(NETWORK_ATTEMPT.NAME)))
        .fetch(row -> AttemptJson.read(row.value1()));
  }
}
