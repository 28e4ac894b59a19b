package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.session.Login;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Accounts} does. */
public abstract class AccountsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Accounts accounts;
  private final Sessions sessions;

  protected AccountsContract(Repositories repositories) {
    accounts = repositories.accounts();
    sessions = repositories.sessions();
  }

  @Test
  @DisplayName("an account is found by its id and by its access key, as it was added")
  void found() {
    Account account = AccountSamples.account();
    accounts.add(account);
    assertThat(accounts.byId(account.id())).contains(account);
    assertThat(accounts.byAccessKey(account.accessKey())).contains(account);
  }

  @Test
  @DisplayName("what is not there is not found")
  void notFound() {
    accounts.add(AccountSamples.account());
    assertThat(accounts.byId(new AccountId(UUID.randomUUID()))).isEmpty();
    assertThat(accounts.byAccessKey(AccessKey.random(RandomGenerator.getDefault()))).isEmpty();
  }

  @Test
  @DisplayName("a session brings whom it belongs to, and only one of this world does")
  void byLogin() {
    Account account = AccountSamples.account();
    accounts.add(account);
    Session session = session("a", SessionKind.PORTAL, account.id().value());
    session("b", SessionKind.OFFICE, account.id().value());
    session("c", SessionKind.PORTAL, UUID.randomUUID());
    assertThat(accounts.byLogin("a")).contains(new Login<>(session, account));
    assertThat(accounts.byLogin("b")).isEmpty();
    assertThat(accounts.byLogin("c")).isEmpty();
    assertThat(accounts.byLogin("d")).isEmpty();
  }

  private Session session(String digest, SessionKind kind, UUID subject) {
    Session session = new Session(digest, kind, subject, NOW.minusSeconds(10), NOW);
    sessions.add(session);
    return session;
  }

  @Test
  @DisplayName("a change is stored, with the next version")
  void changed() {
    Account account = AccountSamples.account();
    accounts.add(account);
    Account changed =
        changed(account, "new@example.jp", AccessKey.random(RandomGenerator.getDefault()));
    assertThat(accounts.update(changed)).isTrue();
    Account stored = accounts.byId(account.id()).orElseThrow();
    assertThat(stored.version()).isEqualTo(account.version() + 1);
    assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(changed);
    assertThat(accounts.byAccessKey(account.accessKey())).isEmpty();
    assertThat(accounts.byAccessKey(changed.accessKey())).contains(stored);
  }

  @Test
  @DisplayName("a change on top of an older version is refused, and nothing is stored")
  void conflict() {
    Account account = AccountSamples.account();
    accounts.add(account);
    accounts.update(changed(account, "first@example.jp", account.accessKey()));
    assertThat(accounts.update(changed(account, "second@example.jp", account.accessKey())))
        .isFalse();
    assertThat(accounts.byId(account.id()).orElseThrow().otpAddress().text())
        .isEqualTo("first@example.jp");
  }

  @Test
  @DisplayName("an account that is not there cannot be changed")
  void unknown() {
    assertThat(accounts.update(AccountSamples.account())).isFalse();
  }

  @Test
  @DisplayName("ACC-2 no two accounts have one access key")
  void uniqueKey() {
    Account account = AccountSamples.account();
    accounts.add(account);
    assertThatThrownBy(() -> accounts.add(AccountSamples.account(account.accessKey())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  @DisplayName("ACC-3 the accounts of a mailbox are found, in whatever capitals it is written")
  void byAddress() {
    Account account = AccountSamples.account();
    Account moved = changed(account, "Holder@Example.JP", account.accessKey());
    accounts.add(account);
    accounts.update(moved);
    assertThat(accounts.byOtpAddress(new EmailAddress("holder@example.jp")))
        .extracting(Account::id)
        .containsExactly(account.id());
    assertThat(accounts.byOtpAddress(new EmailAddress("holders@example.jp"))).isEmpty();
  }

  private static Account changed(Account account, String address, AccessKey key) {
    return new Account(
        account.id(),
        key,
        new LegalName("株式会社新原宿"),
        new EmailAddress(address),
        new ResellerCode("T-0042"),
        Language.EN,
        account.createdAt(),
        account.version());
  }
}
