package jp.passportweb.application.passkey;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.Passkeys;

/** An account's passkeys, for its holder (LOGIN-1). */
@Assembled
public final class ShowPasskeys {
  private final Passkeys passkeys;

  public ShowPasskeys(Passkeys passkeys) {
    this.passkeys = passkeys;
  }

  /** Oldest first. */
  public List<Passkey> of(AccountId account) {
    return passkeys.ofAccount(account);
  }

  public Optional<Passkey> one(AccountId account, PasskeyId id) {
    return of(account).stream().filter(passkey -> passkey.id().equals(id)).findFirst();
  }
}
