package jp.passportweb.application.passkey;

import java.util.List;
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.application.account.SendConfirmation;
import jp.passportweb.application.account.UsePassword;
import jp.passportweb.application.passkey.RegisterPasskey.Command;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.application.story.World;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.domain.passkey.PasskeyVerifier.Assertion;
import jp.passportweb.domain.session.SessionKind;

/** Whoever holds an account and may have passkeys. */
final class Holder {
  static final String ADDRESS = "192.0.2.1";

  /** The word of the browser in use. */
  static final String BROWSER = "kestrel";

  final House house = new House();
  private final World world = house.world();
  private final InMemoryRepositories ports = house.ports();
  final Account account = ports.accounts().byAccessKey(house.opensAccount()).orElseThrow();
  private final PasskeyTickets tickets =
      new PasskeyTickets(ports.passkeyChallenges(), world.key(), world.clock());
  final BeginPasskeyLogin beginLogin = new BeginPasskeyLogin(tickets);
  final BeginPasskeyRegistration beginRegistration =
      new BeginPasskeyRegistration(ports.passkeys(), tickets, new Straightaway());
  final RegisterPasskey register =
      new RegisterPasskey(
          ports.accounts(),
          ports.passkeys(),
          tickets,
          new PaperVerifier(),
          new UsePassword(ports.oneTimePasswords(), world.key(), LoginLimits.standard()),
          world.postOffice(),
          ports.audit(),
          new Straightaway(),
          world.clock());
  final LogInByPasskey logIn =
      new LogInByPasskey(
          ports.passkeys(),
          tickets,
          new PaperVerifier(),
          house.customer().guessing(),
          house.customer().openSession(),
          ports.audit(),
          new Straightaway(),
          world.clock());
  final RemovePasskey remove =
      new RemovePasskey(
          ports.accounts(),
          ports.passkeys(),
          new EndOtherSessions(ports.sessions(), world.key()),
          world.postOffice(),
          ports.audit(),
          new Straightaway(),
          world.clock());

  /** A fresh one-time password, as mailed. */
  String password() {
    new SendConfirmation(
            ports.oneTimePasswords(),
            world.postOffice(),
            ports.audit(),
            world.key(),
            LoginLimits.standard(),
            world.random(),
            world.transactions())
        .send(account, world.clock().instant());
    return house.notices().last(Notice.AccountConfirmationSent.class).password();
  }

  Command command(PasskeyChallenge challenge, String credential, String password) {
    return new Command(
        account.id(),
        challenge.ticket().text(),
        BROWSER,
        PaperVerifier.attestation(challenge, credential),
        new PasskeyName("総務部のパソコン"),
        password);
  }

  PasskeyChallenge toRegister() {
    return beginRegistration.begin(account.id(), BROWSER).challenge();
  }

  Passkey registered(String credential) {
    return switch (register.register(command(toRegister(), credential, password()))) {
      case RegisterPasskey.Outcome.Registered(Passkey passkey) -> passkey;
      case RegisterPasskey.Outcome outcome -> throw new AssertionError(outcome);
    };
  }

  List<Passkey> passkeys() {
    return new ShowPasskeys(ports.passkeys(), new Straightaway()).of(account.id());
  }

  LogInByPasskey.Outcome logsIn(PasskeyChallenge challenge, Assertion assertion) {
    return logIn.logIn(challenge.ticket().text(), BROWSER, assertion, ADDRESS);
  }

  LogInByPasskey.Outcome logsIn(String credential) {
    PasskeyChallenge challenge = beginLogin.begin(BROWSER);
    return logsIn(challenge, PaperVerifier.assertion(challenge, credential, account.id()));
  }

  String opensSession() {
    return house
        .customer()
        .openSession()
        .open(SessionKind.PORTAL, account.id().value(), world.clock().instant());
  }

  boolean isLoggedIn(String token) {
    return house.customer().account(token).isPresent();
  }

  List<AuditEvent> trail() {
    return ports.audit().on("account:" + account.id().value(), 50);
  }
}
