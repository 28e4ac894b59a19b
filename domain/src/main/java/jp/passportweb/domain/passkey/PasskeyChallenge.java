package jp.passportweb.domain.passkey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an authenticator signs, so that its answer serves once (LOGIN-1). Nothing is stored of it
 * until it was answered: its value follows from the ticket and from whom it was made for.
 *
 * @param value that nobody but this installation can make
 */
public record PasskeyChallenge(Ticket ticket, Octets value) {
  /** How long a person may take with the browser's dialogue. */
  public static final Duration LIFE = Duration.ofMinutes(5);

  /**
   * What goes to the browser and back beside the answer.
   *
   * @param diesAt from then on it opens nothing; whole milliseconds
   */
  public record Ticket(UUID id, Instant diesAt) {
    /** For a form's field. */
    public String text() {
      return id + "." + diesAt.toEpochMilli();
    }

    public static Optional<Ticket> parse(String text) {
      String[] parts = text.split("\\.", -1);
      return parts.length == 2
              && parts[0].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
              && parts[1].matches("\\d{1,15}")
          ? Optional.of(
              new Ticket(UUID.fromString(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))))
          : Optional.empty();
    }
  }
}
