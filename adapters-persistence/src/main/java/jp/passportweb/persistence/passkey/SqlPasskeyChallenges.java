package jp.passportweb.persistence.passkey;

import static jp.passportweb.persistence.jooq.Tables.PASSKEY_CHALLENGE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.PasskeyChallengeRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link PasskeyChallenges} in the database. */
@Singleton
final class SqlPasskeyChallenges implements PasskeyChallenges {
  private final DSLContext sql;

  SqlPasskeyChallenges(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void store(PasskeyChallenge challenge) {
    @Nullable AccountId account = challenge.account();
    sql.executeInsert(
        new PasskeyChallengeRecord(
            challenge.id(),
            challenge.value().bytes(),
            account == null ? null : account.value(),
            Micros.of(challenge.diesAt())));
  }

  /** Of two who read it, one removes it. */
  @Override
  public Optional<PasskeyChallenge> take(UUID id, Instant now) {
    return sql.fetchOptional(
            PASSKEY_CHALLENGE, PASSKEY_CHALLENGE.ID.eq(id), PASSKEY_CHALLENGE.DIES_AT.gt(now))
        .filter(found -> sql.executeDelete(found) == 1)
        .map(SqlPasskeyChallenges::challenge);
  }

  @Override
  public int removeDead(Instant now) {
    return sql.deleteFrom(PASSKEY_CHALLENGE).where(PASSKEY_CHALLENGE.DIES_AT.le(now)).execute();
  }

  private static PasskeyChallenge challenge(PasskeyChallengeRecord row) {
    @Nullable UUID account = row.getAccountId();
    return new PasskeyChallenge(
        row.getId(),
        Octets.of(row.getChallenge()),
        account == null ? null : new AccountId(account),
        row.getDiesAt());
  }
}
