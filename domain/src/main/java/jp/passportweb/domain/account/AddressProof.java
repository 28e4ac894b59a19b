package jp.passportweb.domain.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The code that was mailed to a new address, to prove that mail arrives there (PROF-1).
 *
 * @param digest keyed hash of the code
 * @param wrongTries guesses made against it
 */
public record AddressProof(String digest, Instant sentAt, int wrongTries) {
  public static AddressProof sent(String digest, Instant at) {
    return new AddressProof(digest, at, 0);
  }

  /**
   * Whether the code is this one and still counts.
   *
   * @param life from its mail on, as long as that of a one-time password
   */
  public boolean isProvenBy(String typedDigest, Instant now, Duration life) {
    return digest.equals(typedDigest) && now.isBefore(sentAt.plus(life));
  }

  /** One more wrong guess; nothing after the last one allowed. */
  public @Nullable AddressProof guessedWrong(int mostWrongTries) {
    int tries = wrongTries + 1;
    return tries >= mostWrongTries ? null : new AddressProof(digest, sentAt, tries);
  }
}
