package jp.passportweb.domain.account;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.session.Login;

/** Port: the accounts. Access keys are found by keyed hash and kept encrypted. */
public interface Accounts {
  void add(Account account);

  Optional<Account> byId(AccountId id);

  /** In which language an account reads its mails; Japanese where there is no such account. */
  default Language languageOf(AccountId id) {
    return byId(id).map(Account::language).orElse(Language.JA);
  }

  Optional<Account> byAccessKey(AccessKey key);

  /** The portal's session of this digest, with its account. */
  Optional<Login<Account>> byLogin(String digest);

  /** The accounts whose one-time passwords go to this mailbox. */
  List<Account> byOtpAddress(EmailAddress address);

  /** Stores the change; returns false, and stores nothing, when the account changed meanwhile. */
  boolean update(Account account);
}
