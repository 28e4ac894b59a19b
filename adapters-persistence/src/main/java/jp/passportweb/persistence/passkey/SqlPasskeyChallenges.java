package jp.passportweb.persistence.passkey;

import static jp.passportweb.persistence.jooq.Tables.USED_PASSKEY_CHALLENGE;

import jakarta.inject.Singleton;
import java.time.Instant;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.persistence.instant.Micros;
import org.jooq.DSLContext;

/** {@link PasskeyChallenges} in the database. */
@Singleton
final class SqlPasskeyChallenges implements PasskeyChallenges {
  private final DSLContext sql;

  SqlPasskeyChallenges(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean use(PasskeyChallenge.Ticket ticket) {
    return sql.insertInto(USED_PASSKEY_CHALLENGE)
            .set(USED_PASSKEY_CHALLENGE.ID, ticket.id())
            .set(USED_PASSKEY_CHALLENGE.DIES_AT, Micros.of(ticket.diesAt()))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public int removeDead(Instant now) {
    return sql.deleteFrom(USED_PASSKEY_CHALLENGE)
        .where(USED_PASSKEY_CHALLENGE.DIES_AT.le(now))
        .execute();
  }
}
