package jp.passportweb.application.passkey;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.account.UsePassword;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.passkey.PasskeyTickets.Purpose;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.domain.passkey.PasskeyVerifier.Attestation;
import jp.passportweb.domain.passkey.PasskeyVerifier.RegistrationVerdict;
import jp.passportweb.domain.passkey.Passkeys;

/**
 * Gives an account one more passkey at its holder's wish, confirmed by a one-time password
 * (LOGIN-1). The password is looked at last: what fails before does not use it up.
 */
@Assembled
public final class RegisterPasskey {
  private final Accounts accounts;
  private final Passkeys passkeys;
  private final PasskeyTickets tickets;
  private final PasskeyVerifier verifier;
  private final UsePassword usePassword;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public RegisterPasskey(
      Accounts accounts,
      Passkeys passkeys,
      PasskeyTickets tickets,
      PasskeyVerifier verifier,
      UsePassword usePassword,
      PostOffice postOffice,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.tickets = tickets;
    this.verifier = verifier;
    this.usePassword = usePassword;
    this.postOffice = postOffice;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What the holder sends. */
  public record Command(
      AccountId account,
      String ticket,
      String browser,
      Attestation attestation,
      PasskeyName name,
      String typedPassword) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Registered(Passkey passkey) implements Outcome {}

    /** The password is wrong or too old. */
    record WrongPassword() implements Outcome {}

    /** The challenge is dead, used, or somebody else's. */
    record TooLate() implements Outcome {}

    /** What the authenticator answered does not hold, or it has a passkey here already. */
    record NotAccepted() implements Outcome {}

    /** The account has as many as it may have. */
    record TooMany() implements Outcome {}
  }

  public Outcome register(Command command) {
    return transactions.run(() -> {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      Optional<PasskeyChallenge> challenge =
          tickets.of(command.ticket(), command.browser(), new Purpose.Register(command.account()));
      if (challenge.isEmpty()) {
        return new Outcome.TooLate();
      }
      return switch (verifier.register(challenge.get(), command.attestation())) {
        case RegistrationVerdict.Refused _ -> new Outcome.NotAccepted();
        case RegistrationVerdict.Registered made ->
            tickets.use(challenge.get()) ? confirmed(command, made, now) : new Outcome.TooLate();
      };
    });
  }

  private Outcome confirmed(Command command, RegistrationVerdict.Registered made, Instant now) {
    if (passkeys.byCredentialId(made.credentialId()).isPresent()) {
      return new Outcome.NotAccepted();
    }
    if (!usePassword.use(command.account(), command.typedPassword(), now)) {
      return new Outcome.WrongPassword();
    }
    if (passkeys.ofAccount(command.account()).size() >= Passkey.MOST) {
      return new Outcome.TooMany();
    }
    Passkey passkey =
        new Passkey(
            new PasskeyId(UUID.randomUUID()),
            command.account(),
            made.credentialId(),
            made.credential(),
            made.signatureCounter(),
            command.name(),
            now,
            null);
    return passkeys.add(passkey) ? registered(passkey) : new Outcome.NotAccepted();
  }

  private Outcome registered(Passkey passkey) {
    Account account = accounts.byId(passkey.account()).orElseThrow();
    Instant now = passkey.registeredAt();
    postOffice.post(
        new Notice.PasskeyRegistered(
            account.otpAddress(),
            account.language(),
            account.organizationName().text(),
            passkey.name().text(),
            DateWords.minute(now)),
        now);
    String subject = "account:" + account.id().value();
    audit.append(
        new AuditEvent(
            now,
            subject,
            "passkey.registered",
            subject,
            Map.of("passkey", passkey.id().value().toString(), "name", passkey.name().text())));
    return new Outcome.Registered(passkey);
  }
}
