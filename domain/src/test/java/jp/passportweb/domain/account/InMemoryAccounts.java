package jp.passportweb.domain.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.session.Login;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/** {@link Accounts} in memory. */
public final class InMemoryAccounts implements Accounts {
  private final Map<AccountId, Account> byId = new LinkedHashMap<>();
  private final Sessions sessions;

  public InMemoryAccounts(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void add(Account account) {
    if (byId.containsKey(account.id()) || byAccessKey(account.accessKey()).isPresent()) {
      throw new IllegalStateException("already there: " + account.id());
    }
    byId.put(account.id(), account);
  }

  /** All of them. */
  public Stream<Account> all() {
    return byId.values().stream();
  }

  @Override
  public Optional<Account> byId(AccountId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Account> byAccessKey(AccessKey key) {
    return byId.values().stream().filter(a -> a.accessKey().equals(key)).findFirst();
  }

  @Override
  public Optional<Login<Account>> byLogin(String digest) {
    return sessions
        .byDigest(digest)
        .filter(session -> session.kind() == SessionKind.PORTAL)
        .flatMap(session ->
            byId(new AccountId(session.subject())).map(who -> new Login<>(session, who)));
  }

  @Override
  public List<Account> byOtpAddress(EmailAddress address) {
    return byId.values().stream().filter(a -> a.otpAddress().sameMailboxAs(address)).toList();
  }

  @Override
  public boolean update(Account account) {
    Account stored = byId.get(account.id());
    if (stored == null || stored.version() != account.version()) {
      return false;
    }
    byId.put(account.id(), nextVersion(account));
    return true;
  }

  private static Account nextVersion(Account account) {
    return new Account(
        account.id(),
        account.accessKey(),
        account.organizationName(),
        account.otpAddress(),
        account.resellerCode(),
        account.language(),
        account.createdAt(),
        account.version() + 1);
  }
}
