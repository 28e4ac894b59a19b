package jp.passportweb.domain.account;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.organization.LegalName;

/** Accounts for tests. */
public final class AccountSamples {
  private AccountSamples() {}

  /** An account with an access key of its own. */
  public static Account account() {
    return account(AccessKey.random(ThreadLocalRandom.current()));
  }

  public static Account account(AccessKey key) {
    return new Account(
        new AccountId(UUID.randomUUID()),
        key,
        new LegalName("株式会社原宿商事"),
        new EmailAddress("otp@example.co.jp"),
        null,
        Language.JA,
        Instant.parse("2026-11-01T01:30:00.123456Z"),
        0);
  }

  /** A live one-time password with a digest that nothing matches. */
  public static OneTimePassword password(AccountId account, Instant issuedAt) {
    return new OneTimePassword(
        UUID.randomUUID(), account, "5eed", issuedAt, 0, OneTimePassword.State.LIVE);
  }
}
