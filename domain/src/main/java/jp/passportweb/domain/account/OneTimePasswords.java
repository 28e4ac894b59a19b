package jp.passportweb.domain.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: the one-time passwords; at most one of an account is live. */
public interface OneTimePasswords {
  /** Adds a live password and marks the account's earlier live one as replaced. */
  void replaceWith(OneTimePassword fresh);

  /** The account's latest password, whatever became of it; locked until the transaction ends. */
  Optional<OneTimePassword> latestForUpdate(AccountId account);

  /** The password of an id, whatever became of it. */
  Optional<OneTimePassword> byId(UUID id);

  void update(OneTimePassword password);

  /** How many the account was sent since an instant (included). */
  int countSince(AccountId account, Instant since);

  /** When the account was last sent one. */
  Optional<Instant> lastIssuedAt(AccountId account);

  /** Removes those sent before an instant. */
  int removeIssuedBefore(Instant instant);
}
