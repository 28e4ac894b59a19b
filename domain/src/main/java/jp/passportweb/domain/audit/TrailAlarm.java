package jp.passportweb.domain.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That the office was written to because the trail is not as it was sealed (AUD-2).
 *
 * @param round when the round began that had found it
 * @param toldAt when the office was written to last
 */
public record TrailAlarm(Instant round, Instant toldAt) {
  private static final Duration AGAIN = Duration.ofDays(1);

  /** What the office is to be told. */
  public enum Word {
    /** Something is wrong, or still is. */
    BENT,
    /** A whole round has found all as it was sealed. */
    SOUND
  }

  /** What it is to be told now: of each round that finds something, each day, and of the end. */
  public static Optional<Word> due(Optional<TrailAlarm> last, TrailRound round, Instant now) {
    if (round.known().isEmpty()) {
      return last.map(_ -> Word.SOUND);
    }
    return last.filter(told -> !told.isToBeToldAgain(round, now)).isPresent()
        ? Optional.empty()
        : Optional.of(Word.BENT);
  }

  private boolean isToBeToldAgain(TrailRound now, Instant at) {
    boolean another = !now.found().isEmpty() && !now.began().equals(round);
    return another || !at.isBefore(toldAt.plus(AGAIN));
  }
}
