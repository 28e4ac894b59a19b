package jp.passportweb.domain.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * How far the trail was verified (AUD-2). A round begins at the first entry, goes on with every
 * entry that is appended, and is followed by the next one after a day; one that found a break stops
 * there.
 *
 * @param began when the round did
 * @param upTo how far it has come
 * @param tip the last entry that any round has seen; it can be neither gone nor another
 * @param broken the entry that does not fit, until a whole round finds that all do
 * @param stopped whether this round found it
 */
public record TrailVerification(
    Instant began, ChainLink upTo, ChainLink tip, OptionalLong broken, boolean stopped) {
  private static final Duration ROUND = Duration.ofDays(1);
  private static final Duration STOPPED_ROUND = Duration.ofHours(1);

  /** Before anything was verified. */
  public static TrailVerification beginning(Instant now) {
    return new TrailVerification(
        now, ChainLink.START, ChainLink.START, OptionalLong.empty(), false);
  }

  /** This round, or the next one where its time has come. */
  public TrailVerification at(Instant now) {
    boolean through = stopped || upTo.equals(tip);
    Duration lasts = stopped ? STOPPED_ROUND : ROUND;
    return through && !now.isBefore(began.plus(lasts))
        ? new TrailVerification(now, ChainLink.START, tip, broken, false)
        : this;
  }

  /** How many entries are read next: not beyond the head, and not past the tip. */
  public int next(ChainLink head, int atMost) {
    long end = upTo.entry() < tip.entry() ? Math.min(tip.entry(), head.entry()) : head.entry();
    return Math.toIntExact(Math.clamp(end - upTo.entry(), 0, atMost));
  }

  /** What it is after the next entries were read. */
  public TrailVerification after(AuditChain.Walk walk, ChainLink head) {
    return switch (walk) {
      case AuditChain.Walk.Broken found -> stoppedAt(found.entry());
      case AuditChain.Walk.Sound sound ->
          isOther(sound.last(), head)
              ? stoppedAt(sound.last().entry())
              : soundUpTo(sound.last(), head);
    };
  }

  /** The trail is shorter than it was seen before. */
  public boolean isCut(ChainLink head) {
    return head.entry() < tip.entry();
  }

  /** An entry was found not to fit. */
  public TrailVerification stoppedAt(long entry) {
    return new TrailVerification(began, upTo, tip, OptionalLong.of(entry), true);
  }

  /** Every hash fits, but to entries that were written anew since, or to another head. */
  private boolean isOther(ChainLink last, ChainLink head) {
    return (last.entry() == tip.entry() && !last.equals(tip))
        || (last.entry() == head.entry() && !last.equals(head));
  }

  private TrailVerification soundUpTo(ChainLink last, ChainLink head) {
    return new TrailVerification(
        began,
        last,
        last.entry() > tip.entry() ? last : tip,
        last.equals(head) ? OptionalLong.empty() : broken,
        false);
  }
}
