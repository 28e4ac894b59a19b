package jp.passportweb.domain.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Passkeys} does. */
public abstract class PasskeysContract {
  private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");

  private final Passkeys passkeys;
  private final Scene scene;

  protected PasskeysContract(Repositories repositories) {
    passkeys = repositories.passkeys();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("LOGIN-1 a passkey is found by its credential id, as added")
  void found() {
    Passkey added = added(scene.account());
    assertThat(passkeys.byCredentialId(added.credentialId())).contains(added);
    assertThat(passkeys.byCredentialId(PasskeySamples.passkey(added.account()).credentialId()))
        .isEmpty();
  }

  @Test
  @DisplayName("LOGIN-1 a credential id is taken once, among all accounts, and the first stays")
  void once() {
    Passkey first = added(scene.account());
    AccountId other = scene.account();
    Passkey same = PasskeySamples.passkey(other, first.credentialId(), LATER);
    assertThat(passkeys.add(same)).isFalse();
    assertThat(passkeys.ofAccount(other)).isEmpty();
    assertThat(passkeys.byCredentialId(first.credentialId())).contains(first);
  }

  @Test
  @DisplayName("LOGIN-1 an account's are listed oldest first, and nobody else's")
  void listed() {
    AccountId account = scene.account();
    Passkey newer =
        PasskeySamples.passkey(account, PasskeySamples.passkey(account).credentialId(), LATER);
    passkeys.add(newer);
    Passkey older = added(account);
    added(scene.account());
    assertThat(passkeys.ofAccount(account)).containsExactly(older, newer);
  }

  @Test
  @DisplayName("LOGIN-1 a login is kept with its counter, unless another one came first")
  void used() {
    Passkey added = added(scene.account());
    assertThat(passkeys.updateUsed(added, 8, LATER)).isTrue();
    assertThat(passkeys.updateUsed(added, 9, LATER.plusSeconds(9))).isFalse();
    assertThat(passkeys.byCredentialId(added.credentialId())).contains(added.used(8, LATER));
    assertThat(passkeys.updateUsed(PasskeySamples.passkey(added.account()), 8, LATER)).isFalse();
  }

  @Test
  @DisplayName("LOGIN-1 an account removes its own passkeys, once, and nobody else's")
  void removed() {
    Passkey added = added(scene.account());
    assertThat(passkeys.remove(scene.account(), added.id())).isFalse();
    assertThat(passkeys.remove(added.account(), new PasskeyId(UUID.randomUUID()))).isFalse();
    assertThat(passkeys.byCredentialId(added.credentialId())).contains(added);
    assertThat(passkeys.remove(added.account(), added.id())).isTrue();
    assertThat(passkeys.remove(added.account(), added.id())).isFalse();
    assertThat(passkeys.byCredentialId(added.credentialId())).isEmpty();
  }

  private Passkey added(AccountId account) {
    Passkey passkey = PasskeySamples.passkey(account);
    assertThat(passkeys.add(passkey)).isTrue();
    return passkey;
  }
}
