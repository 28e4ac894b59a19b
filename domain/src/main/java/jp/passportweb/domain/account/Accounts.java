package jp.passportweb.domain.account;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.contact.EmailAddress;

/** Port: the accounts. Access keys are found by keyed hash and kept encrypted. */
public interface Accounts {
  void add(Account account);

  Optional<Account> byId(AccountId id);

  Optional<Account> byAccessKey(AccessKey key);

  /** The accounts whose one-time passwords go to this mailbox. */
  List<Account> byOtpAddress(EmailAddress address);

  /** Stores the change; returns false, and stores nothing, when the account changed meanwhile. */
  boolean update(Account account);
}
