package jp.passportweb.application.audit;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.ConsistencyProof;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.domain.note.NoteSigner;

/**
 * What everybody may have of the trail (AUD-2): signed checkpoints, and that a newer one follows an
 * older one. Hashes tell nothing of the events.
 */
@Assembled
public final class PublishTrail {
  private final TrailTree tree;
  private final Checkpoints checkpoints;
  private final NoteSigner signer;
  private final Transactions transactions;

  public PublishTrail(
      TrailTree tree, Checkpoints checkpoints, NoteSigner signer, Transactions transactions) {
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.signer = signer;
    this.transactions = transactions;
  }

  public NoteKey key() {
    return signer.key();
  }

  public Optional<SignedCheckpoint> newest() {
    return transactions.read(checkpoints::newest);
  }

  /** Nothing for sizes that there are no trees of. */
  public Optional<ConsistencyProof> consistency(long older, long newer) {
    return transactions.read(() ->
        older >= 1 && older <= newer && newer <= tree.frontier().size()
            ? Optional.of(ConsistencyProof.of(older, newer, tree.nodes()))
            : Optional.empty());
  }
}
