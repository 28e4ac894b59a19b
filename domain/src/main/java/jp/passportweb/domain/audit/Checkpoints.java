package jp.passportweb.domain.audit;

import java.util.List;
import java.util.Optional;

/**
 * Port: the checkpoints that are kept: the newest, and the last one of every quarter of an hour
 * before.
 */
public interface Checkpoints {
  void store(SignedCheckpoint checkpoint);

  Optional<SignedCheckpoint> newest();

  /** The last one that has at most this size. */
  Optional<SignedCheckpoint> upTo(long size);

  /** Those of more than one size and at most another, by their sizes. */
  List<SignedCheckpoint> between(long over, long upTo);
}
