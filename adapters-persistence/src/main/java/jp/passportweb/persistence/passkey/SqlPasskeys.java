package jp.passportweb.persistence.passkey;

import static jp.passportweb.persistence.jooq.Tables.PASSKEY;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.domain.passkey.Passkeys;
import jp.passportweb.persistence.jooq.tables.records.PasskeyRecord;
import org.jooq.DSLContext;

/** {@link Passkeys} in the database. */
@Singleton
final class SqlPasskeys implements Passkeys {
  private final DSLContext sql;

  SqlPasskeys(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(Passkey passkey) {
    return sql.insertInto(PASSKEY).set(row(passkey)).onConflictDoNothing().execute() == 1;
  }

  @Override
  public Optional<Passkey> byCredentialId(Octets credentialId) {
    return sql.fetchOptional(PASSKEY, PASSKEY.CREDENTIAL_ID.eq(credentialId.base64Url()))
        .map(SqlPasskeys::passkey);
  }

  @Override
  public List<Passkey> ofAccount(AccountId account) {
    return sql.selectFrom(PASSKEY)
        .where(PASSKEY.ACCOUNT_ID.eq(account.value()))
        .orderBy(PASSKEY.REGISTERED_AT, PASSKEY.ID)
        .fetch(SqlPasskeys::passkey);
  }

  @Override
  public boolean updateUsed(Passkey read, long counter, Instant at) {
    return sql.update(PASSKEY)
            .set(PASSKEY.SIGNATURE_COUNTER, counter)
            .set(PASSKEY.LAST_USED_AT, at)
            .where(PASSKEY.ID.eq(read.id().value()))
            .and(PASSKEY.SIGNATURE_COUNTER.eq(read.signatureCounter()))
            .execute()
        == 1;
  }

  @Override
  public boolean remove(AccountId account, PasskeyId id) {
    return sql.deleteFrom(PASSKEY)
            .where(PASSKEY.ID.eq(id.value()))
            .and(PASSKEY.ACCOUNT_ID.eq(account.value()))
            .execute()
        == 1;
  }

  private static PasskeyRecord row(Passkey passkey) {
    return new PasskeyRecord(
        passkey.id().value(),
        passkey.account().value(),
        passkey.credentialId().base64Url(),
        passkey.credential().bytes(),
        passkey.signatureCounter(),
        passkey.name().text(),
        passkey.registeredAt(),
        passkey.lastUsedAt());
  }

  private static Passkey passkey(PasskeyRecord row) {
    return new Passkey(
        new PasskeyId(row.getId()),
        new AccountId(row.getAccountId()),
        Octets.parse(row.getCredentialId()).orElseThrow(),
        Octets.of(row.getCredential()),
        row.getSignatureCounter(),
        new PasskeyName(row.getName()),
        row.getRegisteredAt(),
        row.getLastUsedAt());
  }
}
