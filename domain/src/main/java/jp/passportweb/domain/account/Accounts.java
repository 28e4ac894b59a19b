package jp.passportweb.domain.account;

import java.util.Optional;

/** Port: the accounts. Access keys are found by keyed hash and kept encrypted. */
public interface Accounts {
  void add(Account account);

  Optional<Account> byId(AccountId id);

  Optional<Account> byAccessKey(AccessKey key);

  /** Stores the change; returns false, and stores nothing, when the account changed meanwhile. */
  boolean update(Account account);
}
