package jp.passportweb.application.passkey;

import jp.passportweb.application.Assembled;
import jp.passportweb.application.passkey.PasskeyTickets.Purpose;
import jp.passportweb.domain.passkey.PasskeyChallenge;

/**
 * Hands out the challenge that a passkey signs to log in; whose it is, nobody knows yet (LOGIN-1).
 */
@Assembled
public final class BeginPasskeyLogin {
  private final PasskeyTickets tickets;

  public BeginPasskeyLogin(PasskeyTickets tickets) {
    this.tickets = tickets;
  }

  /**
   * @param browser that asks, by a word that it keeps to itself
   */
  public PasskeyChallenge begin(String browser) {
    return tickets.fresh(browser, new Purpose.LogIn());
  }
}
