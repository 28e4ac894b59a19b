package jp.passportweb.application.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.audit.SealedLeaf;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailCheck;
import jp.passportweb.domain.audit.TrailRound;
import jp.passportweb.domain.audit.TrailRounds;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.note.NoteSigner;

/**
 * Verifies the trail bit by bit: goes on where it was, and once a day begins at the first event
 * again (AUD-2). Nobody who appends waits for it, and it holds no more than a bit at a time. Opens
 * its own transactions, a short one for each bit.
 */
@Assembled
public final class VerifyTrail {
  private static final int LEAVES = 4096;
  private static final int IDS = 50_000;
  private static final int BITS = 25;

  private final TrailTree tree;
  private final Checkpoints checkpoints;
  private final TrailRounds rounds;
  private final NoteSigner signer;
  private final Transactions transactions;
  private final InstantSource clock;

  public VerifyTrail(
      TrailTree tree,
      Checkpoints checkpoints,
      TrailRounds rounds,
      NoteSigner signer,
      Transactions transactions,
      InstantSource clock) {
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.rounds = rounds;
    this.signer = signer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Verifies the next bits, and returns what is known to be wrong. */
  public List<Finding> verifyNext() {
    boolean more = true;
    for (int bit = 0; more && bit < BITS; bit++) {
      more = transactions.run(() -> verifyBit(now()));
    }
    return known();
  }

  /** Begins at the first event again, whenever the last round did; goes on as it does. */
  public List<Finding> verifyAgain() {
    transactions.run(() -> rounds.store(round().again(now())));
    return verifyNext();
  }

  /** What is known to be wrong. */
  public List<Finding> known() {
    return transactions.read(() -> rounds.latest().map(TrailRound::known).orElse(List.of()));
  }

  /** Whether there is something more to read. */
  public boolean isUnderWay() {
    return transactions.read(() -> !round().isThrough(tree.frontier()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private TrailRound round() {
    return rounds.latest().orElseGet(() -> TrailRound.first(now()));
  }

  private boolean verifyBit(Instant now) {
    TrailRound last = round();
    Frontier grown = tree.frontier();
    TrailRound round = last.isOver(now) ? last.again(now) : last;
    TrailRound read = round.isThrough(grown) ? round : withLeaves(round, grown, now);
    if (!read.isThrough(grown)) {
      rounds.store(read);
      return true;
    }
    long end = tree.lastEvent().orElse(0);
    TrailRound searched = withStrays(read, Math.min(end, read.searched() + IDS), now);
    boolean through = searched.searched() >= end;
    rounds.store(through ? searched.through() : searched);
    return !through;
  }

  private TrailRound withLeaves(TrailRound round, Frontier grown, Instant now) {
    Frontier from = round.upTo();
    long upTo = Math.min(round.halt(), Math.min(grown.size(), from.size() + LEAVES));
    List<SignedCheckpoint> signed = new ArrayList<>(checkpoints.between(from.size(), upTo));
    checkpoints.upTo(from.size()).ifPresent(signed::add);
    List<SealedLeaf> leaves = tree.leaves(from.size(), Math.toIntExact(upTo - from.size()));
    TrailCheck.Result result = TrailCheck.of(from, upTo, leaves, signed, signer.key());
    return round.on(result.tree(), result.findings(), now);
  }

  /**
   * At the end of the tree: what should not be there, and what should. The tree is looked at last,
   * for it may grow meanwhile.
   */
  private TrailRound withStrays(TrailRound round, long upTo, Instant now) {
    List<SealedLeaf> beyond = tree.leaves(round.upTo().size(), TrailRound.MOST);
    long signed = checkpoints.newest().map(SignedCheckpoint::size).orElse(0L);
    List<Long> strays = tree.strays(round.searched(), upTo, TrailRound.MOST);
    Frontier grown = tree.frontier();
    List<Finding> found = new ArrayList<>();
    strays.stream()
        .map(id -> new Finding(Finding.Kind.INSERTED, grown.size(), grown.size(), id))
        .forEach(found::add);
    beyond.stream()
        .filter(leaf -> leaf.place() >= grown.size())
        .map(leaf -> new Finding(Finding.Kind.INSERTED, leaf.place(), leaf.place(), leaf.event()))
        .forEach(found::add);
    round.end(grown, signed).ifPresent(found::add);
    return round.searched(upTo, found, now);
  }
}
