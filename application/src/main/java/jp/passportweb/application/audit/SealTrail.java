package jp.passportweb.application.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.Checkpoint;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.SealedLeaf;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailEvent;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.note.NoteSigner;

/**
 * Orders the events that are committed into the tree, and signs what it has become (AUD-2, AUD-3).
 * An event takes its place when it is found: one whose transaction lasted longer comes later, and
 * none is passed over.
 */
@Assembled
public final class SealTrail {
  private static final int AT_ONCE = 1000;

  private final TrailTree tree;
  private final Checkpoints checkpoints;
  private final NoteSigner signer;
  private final Transactions transactions;
  private final InstantSource clock;

  public SealTrail(
      TrailTree tree,
      Checkpoints checkpoints,
      NoteSigner signer,
      Transactions transactions,
      InstantSource clock) {
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.signer = signer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Seals all that waits; returns how many that were. */
  public long sealAll() {
    long sealed = 0;
    for (int batch = AT_ONCE; batch == AT_ONCE; sealed += batch) {
      batch = transactions.run(this::sealSome);
    }
    return sealed;
  }

  /** A look without a lock comes first: mostly nothing waits. */
  private int sealSome() {
    if (tree.unsealedCount(1) == 0) {
      return 0;
    }
    Frontier grown = tree.frontierForUpdate();
    List<TrailEvent> events = tree.unsealed(AT_ONCE);
    if (events.isEmpty()) {
      return 0;
    }
    List<SealedLeaf> leaves = new ArrayList<>();
    for (TrailEvent event : events) {
      List<Hash> above = new ArrayList<>();
      Hash leaf = event.hash();
      long place = grown.size();
      grown =
          grown.with(
              leaf,
              node -> {
                above.add(node.hash());
                return node.hash();
              });
      leaves.add(new SealedLeaf(place, event.id(), leaf, above, Optional.of(event)));
    }
    tree.grow(leaves, grown);
    sign(grown);
    return events.size();
  }

  private void sign(Frontier grown) {
    checkpoints.store(
        SignedCheckpoint.of(
            Checkpoint.of(signer.key().name(), grown),
            signer,
            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }
}
