package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.operator.CheckOwnPassword.Verdict;
import jp.passportweb.application.passkey.PasskeyTickets;
import jp.passportweb.application.passkey.PasskeyTickets.Purpose;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.StaffPasskey;
import jp.passportweb.domain.operator.StaffPasskeys;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.domain.passkey.PasskeyVerifier.Attestation;
import jp.passportweb.domain.passkey.PasskeyVerifier.RegistrationVerdict;
import jp.passportweb.domain.session.SessionKind;

/** A member of staff's own passkeys: listed, registered, renamed, removed (OPR-1). */
@Assembled
public final class ManageStaffPasskeys {
  private final StaffPasskeys passkeys;
  private final PasskeyTickets tickets;
  private final PasskeyVerifier verifier;
  private final CheckOwnPassword checkOwnPassword;
  private final EndOtherSessions endOtherSessions;
  private final TellStaff tellStaff;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ManageStaffPasskeys(
      StaffPasskeys passkeys,
      PasskeyTickets tickets,
      PasskeyVerifier verifier,
      CheckOwnPassword checkOwnPassword,
      EndOtherSessions endOtherSessions,
      TellStaff tellStaff,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.passkeys = passkeys;
    this.tickets = tickets;
    this.verifier = verifier;
    this.checkOwnPassword = checkOwnPassword;
    this.endOtherSessions = endOtherSessions;
    this.tellStaff = tellStaff;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of registering one. */
  public sealed interface Outcome {
    record Registered() implements Outcome {}

    /** The password is wrong, or cannot be looked at now. */
    record NotConfirmed(Verdict verdict) implements Outcome {}

    /** The challenge is dead, used, or somebody else's. */
    record TooLate() implements Outcome {}

    /** What the authenticator answered does not hold, or it has a passkey here already. */
    record NotAccepted() implements Outcome {}

    /** There are as many as there may be. */
    record TooMany() implements Outcome {}
  }

  /**
   * What a member of staff sends.
   *
   * @param browser that was given the ticket, by a word that it keeps to itself
   */
  public record Command(
      String ticket,
      String browser,
      Attestation attestation,
      PasskeyName name,
      String password,
      String address) {}

  /** Oldest first. */
  public List<StaffPasskey> list(Operator operator) {
    return transactions.read(() -> passkeys.of(operator.id()));
  }

  /** What the authenticator of a new one is to sign. */
  public PasskeyChallenge begin(Operator operator, String browser) {
    return tickets.fresh(browser, new Purpose.RegisterStaff(operator.id()));
  }

  public Outcome register(Operator operator, Command command) {
    Verdict verdict = checkOwnPassword.check(operator, command.password(), command.address());
    return verdict instanceof Verdict.Right
        ? transactions.run(() -> confirmed(operator, command))
        : new Outcome.NotConfirmed(verdict);
  }

  private Outcome confirmed(Operator operator, Command command) {
    Optional<PasskeyChallenge> challenge =
        tickets.of(command.ticket(), command.browser(), new Purpose.RegisterStaff(operator.id()));
    if (challenge.isEmpty()) {
      return new Outcome.TooLate();
    }
    return switch (verifier.register(challenge.get(), command.attestation())) {
      case RegistrationVerdict.Refused _ -> new Outcome.NotAccepted();
      case RegistrationVerdict.Registered made ->
          tickets.use(challenge.get())
              ? added(operator, command.name(), made)
              : new Outcome.TooLate();
    };
  }

  private Outcome added(Operator operator, PasskeyName name, RegistrationVerdict.Registered made) {
    if (passkeys.of(operator.id()).size() >= StaffPasskey.MOST) {
      return new Outcome.TooMany();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    StaffPasskey passkey =
        new StaffPasskey(
            new PasskeyId(UUID.randomUUID()),
            operator.id(),
            made.credentialId(),
            made.credential(),
            made.signatureCounter(),
            name,
            now,
            null);
    if (!passkeys.add(passkey)) {
      return new Outcome.NotAccepted();
    }
    note(operator, "operator.passkey-registered", "", name.text(), now);
    tellStaff.changed(operator, AccessChange.PASSKEY_REGISTERED, now);
    return new Outcome.Registered();
  }

  /** Returns false where there is none such of the operator's. */
  public boolean rename(Operator operator, PasskeyId id, PasskeyName name) {
    return transactions.run(() -> {
      Optional<String> before =
          passkeys.of(operator.id()).stream()
              .filter(own -> own.id().equals(id))
              .map(own -> own.name().text())
              .findFirst();
      boolean renamed = passkeys.rename(operator.id(), id, name);
      if (renamed) {
        note(operator, "operator.passkey-renamed", before.orElse(""), name.text(), clock.instant());
      }
      return renamed;
    });
  }

  /**
   * Ends it at once, and the operator's other logins: one of them may have been made with it.
   *
   * @param token of the login that goes on
   * @return whether the operator had it
   */
  public boolean remove(Operator operator, PasskeyId id, String token) {
    return transactions.run(() -> {
      Optional<StaffPasskey> found =
          passkeys.of(operator.id()).stream().filter(own -> own.id().equals(id)).findFirst();
      found
          .filter(own -> passkeys.remove(operator.id(), own.id()))
          .ifPresent(own -> {
            Instant now = clock.instant();
            endOtherSessions.endOthers(SessionKind.OFFICE, operator.id().value(), token);
            note(operator, "operator.passkey-removed", own.name().text(), "", now);
            tellStaff.changed(operator, AccessChange.PASSKEY_REMOVED, now);
          });
      return found.isPresent();
    });
  }

  private void note(Operator operator, String action, String before, String after, Instant now) {
    String subject = OpenOffice.subject(operator);
    audit.append(
        new AuditEvent(
            now.truncatedTo(ChronoUnit.MILLIS),
            subject,
            action,
            subject,
            new FactChange("name", before, after).details()));
  }
}
