package jp.passportweb.application.passkey;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.account.Attempt;
import jp.passportweb.application.account.Door;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.passkey.PasskeyTickets.Purpose;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyRefusal;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.domain.passkey.PasskeyVerifier.Assertion;
import jp.passportweb.domain.passkey.PasskeyVerifier.AssertionVerdict;
import jp.passportweb.domain.passkey.Passkeys;
import jp.passportweb.domain.session.SessionKind;

/** 「パスキーご利用のお客様」 (LOGIN-1): opens the account of a passkey that signed a fresh challenge. */
@Assembled
public final class LogInByPasskey {
  private final Passkeys passkeys;
  private final PasskeyTickets tickets;
  private final PasskeyVerifier verifier;
  private final Guessing guessing;
  private final OpenSession openSession;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public LogInByPasskey(
      Passkeys passkeys,
      PasskeyTickets tickets,
      PasskeyVerifier verifier,
      Guessing guessing,
      OpenSession openSession,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.passkeys = passkeys;
    this.tickets = tickets;
    this.verifier = verifier;
    this.guessing = guessing;
    this.openSession = openSession;
    this.audit = audit;
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

  public Outcome logIn(String ticket, String browser, Assertion assertion, String address) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.run(() -> tried(ticket, browser, assertion, address, now));
  }

  private Outcome tried(
      String ticket, String browser, Assertion assertion, String address, Instant now) {
    Attempt attempt = new Attempt(Door.PASSKEY, assertion.credentialId().base64Url(), address);
    Optional<Instant> locked = guessing.begin(attempt, now);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    Optional<PasskeyChallenge> challenge = tickets.of(ticket, browser, new Purpose.LogIn());
    Optional<Passkey> proven =
        challenge.flatMap(taken -> known(assertion).filter(of -> signs(of, taken, assertion, now)));
    if (proven.isEmpty()) {
      guessing.failed(attempt, "passkey:unknown", now);
      return new Outcome.Refused();
    }
    guessing.succeeded(attempt, now);
    return open(proven.get(), now);
  }

  /** The passkey, if its authenticator knows it as the account's that it is here. */
  private Optional<Passkey> known(Assertion assertion) {
    return passkeys
        .byCredentialId(assertion.credentialId())
        .filter(found -> Octets.of(found.account().value()).equals(assertion.userHandle()));
  }

  private boolean signs(
      Passkey passkey, PasskeyChallenge challenge, Assertion assertion, Instant now) {
    return switch (verifier.verify(challenge, assertion, passkey)) {
      case AssertionVerdict.Verified(long counter) ->
          tickets.use(challenge) && passkeys.updateUsed(passkey, counter, now);
      case AssertionVerdict.Refused(PasskeyRefusal reason) -> {
        note(passkey, "passkey.refused", "reason", reason.name(), now);
        yield false;
      }
    };
  }

  private Outcome open(Passkey passkey, Instant now) {
    note(passkey, "portal.login", "passkey", passkey.id().value().toString(), now);
    return new Outcome.LoggedIn(
        openSession.open(SessionKind.PORTAL, passkey.account().value(), now));
  }

  private void note(Passkey passkey, String action, String fact, String text, Instant now) {
    String account = "account:" + passkey.account().value();
    audit.append(new AuditEvent(now, account, action, account, Map.of(fact, text)));
  }
}
