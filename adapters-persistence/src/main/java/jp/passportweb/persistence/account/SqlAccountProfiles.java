package jp.passportweb.persistence.account;

import static jp.passportweb.persistence.jooq.Tables.ACCOUNT_PROFILE;

import jakarta.inject.Singleton;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.AccountProfile;
import jp.passportweb.domain.account.AccountProfiles;
import jp.passportweb.persistence.json.Json;
import org.jooq.DSLContext;

/** {@link AccountProfiles} in the database. */
@Singleton
final class SqlAccountProfiles implements AccountProfiles {
  private final DSLContext sql;
  private final InstallationKey key;

  SqlAccountProfiles(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  @Override
  public AccountProfile of(AccountId account) {
    return sql.fetchOptional(ACCOUNT_PROFILE, ACCOUNT_PROFILE.ACCOUNT_ID.eq(account.value()))
        .map(row -> new AccountProfile(account, Json.readMap(key.openText(row.getFieldsSealed()))))
        .orElseGet(() -> AccountProfile.empty(account));
  }

  @Override
  public void save(AccountProfile profile) {
    byte[] sealed = key.sealText(Json.write(profile.fields()));
    sql.insertInto(ACCOUNT_PROFILE)
        .set(ACCOUNT_PROFILE.ACCOUNT_ID, profile.account().value())
        .set(ACCOUNT_PROFILE.FIELDS_SEALED, sealed)
        .onConflict(ACCOUNT_PROFILE.ACCOUNT_ID)
        .doUpdate()
        .set(ACCOUNT_PROFILE.FIELDS_SEALED, sealed)
        .execute();
  }
}
