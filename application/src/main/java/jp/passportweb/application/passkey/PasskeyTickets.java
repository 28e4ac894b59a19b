package jp.passportweb.application.passkey;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyChallenge.Ticket;
import jp.passportweb.domain.passkey.PasskeyChallenges;

/**
 * Makes challenges and knows them again, without keeping any: a stranger who asks for a million
 * leaves nothing here. Each belongs to the browser that asked for it, and to one purpose, so that
 * what somebody else was made to sign elsewhere opens nothing (LOGIN-1).
 */
@Assembled
public final class PasskeyTickets {
  private final PasskeyChallenges used;
  private final InstallationKey key;
  private final InstantSource clock;

  public PasskeyTickets(PasskeyChallenges used, InstallationKey key, InstantSource clock) {
    this.used = used;
    this.key = key;
    this.clock = clock;
  }

  /** What a challenge is for. */
  public sealed interface Purpose {
    /** Before it nobody is known. */
    record LogIn() implements Purpose {}

    record Register(AccountId account) implements Purpose {}

    /** Into the office; before it nobody is known. */
    record LogInStaff() implements Purpose {}

    record RegisterStaff(OperatorId operator) implements Purpose {}
  }

  public PasskeyChallenge fresh(String browser, Purpose purpose) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Ticket ticket = new Ticket(UUID.randomUUID(), now.plus(PasskeyChallenge.LIFE));
    return challenge(ticket, browser, purpose);
  }

  /**
   * The living challenge of a ticket. Where the ticket was made up, or made for another browser or
   * purpose, it is one that nobody was ever asked to sign.
   */
  public Optional<PasskeyChallenge> of(String typedTicket, String browser, Purpose purpose) {
    return Ticket.parse(typedTicket)
        .filter(this::isAlive)
        .map(ticket -> challenge(ticket, browser, purpose));
  }

  /** Uses up a challenge whose answer holds; false where it was used before. */
  public boolean use(PasskeyChallenge challenge) {
    return used.use(challenge.ticket());
  }

  /** What was not made here dies later than anything that was. */
  private boolean isAlive(Ticket ticket) {
    Instant now = clock.instant();
    return now.isBefore(ticket.diesAt())
        && !ticket.diesAt().isAfter(now.plus(PasskeyChallenge.LIFE));
  }

  private PasskeyChallenge challenge(Ticket ticket, String browser, Purpose purpose) {
    String whose =
        switch (purpose) {
          case Purpose.LogIn _ -> "login";
          case Purpose.Register(AccountId account) -> account.value().toString();
          case Purpose.LogInStaff _ -> "staff-login";
          case Purpose.RegisterStaff(OperatorId operator) -> "staff " + operator.value();
        };
    String made = String.join(" ", ticket.text(), browser, whose);
    return new PasskeyChallenge(
        ticket, Octets.of(HexFormat.of().parseHex(key.digest("passkey-challenge", made))));
  }
}
