package jp.passportweb.application.audit;

import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.Checkpoint;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.note.NoteSigner;
import jp.passportweb.domain.note.SignedNote;

/** Whether the trail still begins as a checkpoint says that somebody kept (AUD-2). */
@Assembled
public final class HoldToCheckpoint {
  private final TrailTree tree;
  private final NoteSigner signer;
  private final Transactions transactions;

  public HoldToCheckpoint(TrailTree tree, NoteSigner signer, Transactions transactions) {
    this.tree = tree;
    this.signer = signer;
    this.transactions = transactions;
  }

  /** False also where it was not this installation's key that signed it. */
  public boolean holds(SignedNote kept) {
    return Checkpoint.parse(kept.whole())
        .filter(said -> kept.verifiedBy(signer.key().named(said.origin())).isPresent())
        .map(said -> transactions.read(() -> begins(said)))
        .orElse(false);
  }

  private boolean begins(Checkpoint said) {
    return said.size() <= tree.frontier().size()
        && Frontier.of(said.size(), tree.nodes()).root().equals(said.root());
  }
}
