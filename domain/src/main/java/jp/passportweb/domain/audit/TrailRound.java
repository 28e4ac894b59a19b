package jp.passportweb.domain.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.merkle.Frontier;

/**
 * How far the trail was verified (AUD-2). A round begins at the first event, goes on with every
 * event that is sealed, and is followed by the next one after a day.
 *
 * @param began when the round did
 * @param at when it was last gone on with
 * @param upTo the tree as it was reckoned from the events themselves
 * @param searched up to which id it was looked for events that are not sealed
 * @param tip the largest tree that any round has come to
 * @param found what this round has found, the first of it
 * @param before what is known of rounds before, until a whole round is through
 */
public record TrailRound(
    Instant began,
    Instant at,
    Frontier upTo,
    long searched,
    Frontier tip,
    List<Finding> found,
    List<Finding> before) {
  /** How many findings are told; there may be more. */
  public static final int MOST = 20;

  private static final Duration ROUND = Duration.ofDays(1);

  public TrailRound {
    found = List.copyOf(found);
    before = List.copyOf(before);
  }

  /** Before anything was verified. */
  public static TrailRound first(Instant now) {
    return new TrailRound(now, now, Frontier.EMPTY, 0, Frontier.EMPTY, List.of(), List.of());
  }

  /** Another one from the first event on, which forgets nothing that was found. */
  public TrailRound again(Instant now) {
    return new TrailRound(now, now, Frontier.EMPTY, 0, tip, List.of(), known());
  }

  /** Whether it has come as far as any round did, and a day has passed since it began. */
  public boolean isOver(Instant now) {
    return upTo.size() >= tip.size() && !now.isBefore(began.plus(ROUND));
  }

  /** Whether it has come to the end of a tree. */
  public boolean isThrough(Frontier tree) {
    return upTo.size() >= tree.size();
  }

  /** Where the reading pauses at the latest: at the tip, to be held to it. */
  public long halt() {
    return upTo.size() < tip.size() ? tip.size() : Long.MAX_VALUE;
  }

  /** After further leaves; they must come to the same tip as they did before. */
  public TrailRound on(Frontier further, List<Finding> more, Instant now) {
    List<Finding> all = new ArrayList<>(more);
    if (further.size() == tip.size() && !further.equals(tip) && plus(more).isEmpty()) {
      all.add(new Finding(Finding.Kind.CONTRADICTED, 0, tip.size() - 1, 0));
    }
    Frontier longest = further.size() > tip.size() ? further : tip;
    return new TrailRound(began, now, further, searched, longest, plus(all), before);
  }

  /**
   * What is wrong about the end of a tree.
   *
   * @param signed the largest size that was signed before the tree was looked at
   */
  public Optional<Finding> end(Frontier tree, long signed) {
    long longest = Math.max(tip.size(), signed);
    if (longest > tree.size()) {
      return Optional.of(new Finding(Finding.Kind.CUT, tree.size(), longest - 1, 0));
    }
    boolean other = upTo.size() == tree.size() && !upTo.equals(tree);
    return other && found.isEmpty()
        ? Optional.of(new Finding(Finding.Kind.REWRITTEN, 0, tree.size() - 1, 0))
        : Optional.empty();
  }

  /** After the end of the tree was reached, and the ids up to one were searched. */
  public TrailRound searched(long upToId, List<Finding> more, Instant now) {
    return new TrailRound(began, now, upTo, upToId, tip, plus(more), before);
  }

  /** After all was read: what was known before is either found again, or mended. */
  public TrailRound through() {
    return new TrailRound(began, at, upTo, searched, tip, found, List.of());
  }

  /** All that is known to be wrong. */
  public List<Finding> known() {
    return Stream.concat(found.stream(), before.stream()).distinct().limit(MOST).toList();
  }

  private List<Finding> plus(List<Finding> more) {
    List<Finding> all = new ArrayList<>(found);
    more.stream().filter(finding -> !all.contains(finding)).limit(MOST).forEach(all::add);
    return all.stream().limit(MOST).toList();
  }
}
