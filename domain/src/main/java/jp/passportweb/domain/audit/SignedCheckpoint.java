package jp.passportweb.domain.audit;

import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.domain.note.NoteSigner;
import jp.passportweb.domain.note.SignedNote;

/**
 * A checkpoint as strangers keep it.
 *
 * @param size as it is stored; the note says it too
 * @param at when it was signed
 */
public record SignedCheckpoint(long size, SignedNote note, Instant at) {
  public static SignedCheckpoint of(Checkpoint checkpoint, NoteSigner signer, Instant at) {
    return new SignedCheckpoint(checkpoint.size(), SignedNote.of(checkpoint.text(), signer), at);
  }

  /** What it says, if it is signed by this key, whatever the trail was called then. */
  public Optional<Checkpoint> verifiedBy(NoteKey key) {
    return Checkpoint.parse(note.whole())
        .filter(said -> said.size() == size)
        .filter(said -> note.verifiedBy(key.named(said.origin())).isPresent());
  }

  /** Whether the key has signed that the tree had this root. */
  public boolean says(Hash root, NoteKey key) {
    return verifiedBy(key).filter(said -> said.root().equals(root)).isPresent();
  }
}
