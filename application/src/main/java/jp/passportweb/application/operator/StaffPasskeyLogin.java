package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.account.Attempt;
import jp.passportweb.application.account.Door;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.passkey.PasskeyTickets;
import jp.passportweb.application.passkey.PasskeyTickets.Purpose;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.StaffPasskey;
import jp.passportweb.domain.operator.StaffPasskeys;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.domain.passkey.PasskeyVerifier.Assertion;
import jp.passportweb.domain.passkey.PasskeyVerifier.AssertionVerdict;

/**
 * Staff's login by a passkey (OPR-1). Its authenticator has made sure who is there, so that it
 * opens the office alone, or after the password.
 */
@Assembled
public final class StaffPasskeyLogin {
  private final Operators operators;
  private final StaffPasskeys passkeys;
  private final PasskeyTickets tickets;
  private final PasskeyVerifier verifier;
  private final Guessing guessing;
  private final OpenOffice openOffice;
  private final Transactions transactions;
  private final InstantSource clock;

  public StaffPasskeyLogin(
      Operators operators,
      StaffPasskeys passkeys,
      PasskeyTickets tickets,
      PasskeyVerifier verifier,
      Guessing guessing,
      OpenOffice openOffice,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.passkeys = passkeys;
    this.tickets = tickets;
    this.verifier = verifier;
    this.guessing = guessing;
    this.openOffice = openOffice;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of a login. */
  public sealed interface Outcome {
    /** In; the token goes into the cookie. */
    record LoggedIn(String token) implements Outcome {}

    /** The answer opens nothing; why is not told. */
    record Refused() implements Outcome {}

    /** Too many failures; nothing is looked at until then. */
    record Locked(Instant until) implements Outcome {}
  }

  /**
   * What the authenticator is to sign; whose it is, nobody knows yet.
   *
   * @param browser that asks, by a word that it keeps to itself
   */
  public PasskeyChallenge begin(String browser) {
    return tickets.fresh(browser, new Purpose.LogInStaff());
  }

  public Outcome logIn(String ticket, String browser, Assertion assertion, String address) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.run(() -> {
      Attempt attempt =
          new Attempt(Door.OFFICE_PASSKEY, assertion.credentialId().base64Url(), address);
      Optional<Instant> locked = guessing.begin(attempt, now);
      if (locked.isPresent()) {
        return new Outcome.Locked(locked.get());
      }
      Optional<Operator> proven =
          tickets
              .of(ticket, browser, new Purpose.LogInStaff())
              .flatMap(challenge -> proven(challenge, assertion, now));
      if (proven.isEmpty()) {
        guessing.failed(attempt, "passkey:unknown", now);
        return new Outcome.Refused();
      }
      guessing.succeeded(attempt, now);
      return new Outcome.LoggedIn(openOffice.open(proven.get(), address, "passkey", now));
    });
  }

  private Optional<Operator> proven(PasskeyChallenge challenge, Assertion assertion, Instant now) {
    return passkeys
        .byCredentialId(assertion.credentialId())
        .filter(found -> Octets.of(found.operator().value()).equals(assertion.userHandle()))
        .filter(found -> signs(found, challenge, assertion, now))
        .flatMap(found -> operators.byId(found.operator()))
        .filter(Operator::enabled);
  }

  private boolean signs(
      StaffPasskey passkey, PasskeyChallenge challenge, Assertion assertion, Instant now) {
    return verifier.verify(challenge, assertion, passkey)
            instanceof AssertionVerdict.Verified(long counter)
        && tickets.use(challenge)
        && passkeys.updateUsed(passkey, counter, now);
  }
}
