package jp.passportweb.application.audit;

import java.util.Optional;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailEvent;
import jp.passportweb.domain.merkle.InclusionProof;
import jp.passportweb.domain.note.NoteKey;

/**
 * All that a stranger needs to be sure of an event: its bytes, the way up to the root, and the
 * checkpoint that signs the root.
 */
public record TrailProof(
    TrailEvent event, InclusionProof inclusion, SignedCheckpoint checkpoint, NoteKey key) {
  /** Whether it proves what it says. */
  public boolean holds() {
    return checkpoint
        .verifiedBy(key)
        .filter(said -> said.size() == inclusion.size())
        .filter(said -> inclusion.proves(event.hash(), said.root()))
        .isPresent();
  }

  /** As {@link Optional} of what holds. */
  Optional<TrailProof> ifHolds() {
    return holds() ? Optional.of(this) : Optional.empty();
  }
}
