package jp.passportweb.application.passkey;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.passkey.PasskeyTickets.Purpose;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.Passkeys;

/** Hands out the challenge that a new passkey signs (LOGIN-1). */
@Assembled
public final class BeginPasskeyRegistration {
  private final Passkeys passkeys;
  private final PasskeyTickets tickets;
  private final Transactions transactions;

  public BeginPasskeyRegistration(
      Passkeys passkeys, PasskeyTickets tickets, Transactions transactions) {
    this.passkeys = passkeys;
    this.tickets = tickets;
    this.transactions = transactions;
  }

  /**
   * What the browser needs.
   *
   * @param present passkeys, whose authenticators make no second one
   */
  public record Begun(PasskeyChallenge challenge, List<Passkey> present) {}

  /**
   * @param browser that asks, by a word that it keeps to itself
   */
  public Begun begin(AccountId account, String browser) {
    return new Begun(
        tickets.fresh(browser, new Purpose.Register(account)),
        transactions.run(() -> passkeys.ofAccount(account)));
  }
}
