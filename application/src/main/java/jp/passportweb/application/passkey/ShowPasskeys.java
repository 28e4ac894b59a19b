package jp.passportweb.application.passkey;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.Passkeys;

/** An account's passkeys, for its holder (LOGIN-1). */
@Assembled
public final class ShowPasskeys {
  private final Passkeys passkeys;
  private final Transactions transactions;

  public ShowPasskeys(Passkeys passkeys, Transactions transactions) {
    this.passkeys = passkeys;
    this.transactions = transactions;
  }

  /** Oldest first. */
  public List<Passkey> of(AccountId account) {
    return transactions.read(() -> passkeys.ofAccount(account));
  }

  public Optional<Passkey> one(AccountId account, PasskeyId id) {
    return transactions.read(
        () -> of(account).stream().filter(passkey -> passkey.id().equals(id)).findFirst());
  }
}
