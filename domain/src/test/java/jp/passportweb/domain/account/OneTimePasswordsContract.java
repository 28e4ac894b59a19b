package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OneTimePasswords} does. */
public abstract class OneTimePasswordsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final OneTimePasswords passwords;
  private final Scene scene;

  protected OneTimePasswordsContract(Repositories repositories) {
    passwords = repositories.oneTimePasswords();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("the latest password is read as it was added")
  void latest() {
    OneTimePassword password = AccountSamples.password(scene.account(), NOW);
    passwords.replaceWith(password);
    assertThat(passwords.latestForUpdate(password.account())).contains(password);
    assertThat(passwords.latestForUpdate(scene.account())).isEmpty();
  }

  @Test
  @DisplayName("a newer password replaces the older one of the same account only")
  void replaced() {
    AccountId account = scene.account();
    OneTimePassword others = AccountSamples.password(scene.account(), NOW);
    OneTimePassword older = AccountSamples.password(account, NOW);
    OneTimePassword newer = AccountSamples.password(account, NOW.plusSeconds(60));
    passwords.replaceWith(others);
    passwords.replaceWith(older);
    passwords.replaceWith(newer);
    assertThat(passwords.latestForUpdate(account)).contains(newer);
    assertThat(passwords.latestForUpdate(others.account())).contains(others);
  }

  @Test
  @DisplayName("of two sent in the same instant the second is the latest")
  void sameInstant() {
    AccountId account = scene.account();
    OneTimePassword second = AccountSamples.password(account, NOW);
    passwords.replaceWith(AccountSamples.password(account, NOW));
    passwords.replaceWith(second);
    assertThat(passwords.latestForUpdate(account)).contains(second);
  }

  @Test
  @DisplayName("OTP-2 use and wrong tries are stored")
  void updated() {
    OneTimePassword password = AccountSamples.password(scene.account(), NOW);
    passwords.replaceWith(password);
    OneTimePassword used = password.guessedWrong(5).as(OneTimePassword.State.USED);
    passwords.update(used);
    assertThat(passwords.latestForUpdate(password.account())).contains(used);
  }

  @Test
  @DisplayName("OTP-4 a password is found by its id, whatever became of it")
  void byId() {
    OneTimePassword password = AccountSamples.password(scene.account(), NOW);
    passwords.replaceWith(password);
    assertThat(passwords.byId(password.id())).contains(password);
    OneTimePassword used = password.as(OneTimePassword.State.USED);
    passwords.update(used);
    assertThat(passwords.byId(password.id())).contains(used);
    assertThat(passwords.byId(UUID.randomUUID())).isEmpty();
  }

  @Test
  @DisplayName("the mails since an instant are counted, the instant included")
  void counted() {
    AccountId account = scene.account();
    passwords.replaceWith(AccountSamples.password(account, NOW.minusSeconds(60)));
    passwords.replaceWith(AccountSamples.password(account, NOW));
    passwords.replaceWith(AccountSamples.password(account, NOW.plusSeconds(60)));
    passwords.replaceWith(AccountSamples.password(scene.account(), NOW));
    assertThat(passwords.countSince(account, NOW)).isEqualTo(2);
    assertThat(passwords.lastIssuedAt(account)).contains(NOW.plusSeconds(60));
    assertThat(passwords.lastIssuedAt(scene.account())).isEmpty();
  }

  @Test
  @DisplayName("those sent before an instant are removed, whatever became of them")
  void removed() {
    AccountId account = scene.account();
    passwords.replaceWith(AccountSamples.password(account, NOW.minusSeconds(1)));
    passwords.replaceWith(AccountSamples.password(scene.account(), NOW.minusSeconds(60)));
    OneTimePassword kept = AccountSamples.password(account, NOW);
    passwords.replaceWith(kept);
    assertThat(passwords.removeIssuedBefore(NOW)).isEqualTo(2);
    assertThat(passwords.countSince(account, NOW.minusSeconds(99))).isEqualTo(1);
    assertThat(passwords.latestForUpdate(account)).contains(kept);
  }
}
