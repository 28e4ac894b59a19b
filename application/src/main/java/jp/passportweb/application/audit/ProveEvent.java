package jp.passportweb.application.audit;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.SealedLeaf;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailEvent;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.InclusionProof;
import jp.passportweb.domain.note.NoteSigner;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** Proves of one event that it is in the trail as it was sealed (AUD-2). */
@Assembled
public final class ProveEvent {
  private final TrailTree tree;
  private final Checkpoints checkpoints;
  private final NoteSigner signer;
  private final Transactions transactions;

  public ProveEvent(
      TrailTree tree, Checkpoints checkpoints, NoteSigner signer, Transactions transactions) {
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.signer = signer;
    this.transactions = transactions;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** Here it is. */
    record Proven(TrailProof proof) implements Outcome {}

    /** The event is not what was sealed: nothing can be proven of it. */
    record Broken() implements Outcome {}

    /** There is no such event, it is not sealed yet, or it is not for this reader. */
    record Nothing() implements Outcome {}
  }

  public Outcome prove(Operator reader, long event) {
    return reader.role().may(Capability.READ_TRAIL)
        ? transactions.read(() -> proven(event))
        : new Outcome.Nothing();
  }

  private Outcome proven(long id) {
    Optional<SealedLeaf> leaf = tree.leafOf(id);
    Optional<SignedCheckpoint> newest = checkpoints.newest();
    if (leaf.isEmpty() || newest.isEmpty() || leaf.get().place() >= newest.get().size()) {
      return new Outcome.Nothing();
    }
    return leaf.get()
        .found()
        .flatMap(event -> proof(event, leaf.get().place(), newest.get()).ifHolds())
        .<Outcome>map(Outcome.Proven::new)
        .orElseGet(Outcome.Broken::new);
  }

  private TrailProof proof(TrailEvent event, long place, SignedCheckpoint newest) {
    return new TrailProof(
        event, InclusionProof.of(place, newest.size(), tree.nodes()), newest, signer.key());
  }
}
