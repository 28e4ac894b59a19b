package jp.passportweb.domain.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.merkle.Nodes;

/** Port: the tree that seals the trail. Who appends an event neither reads nor locks it. */
public interface TrailTree {
  /** The tree as far as it has grown. */
  Frontier frontier();

  /** As {@link #frontier()}, for who alone lets it grow until the end of the transaction. */
  Frontier frontierForUpdate();

  /** Events that are stored and not yet sealed, whenever their transactions began. */
  List<TrailEvent> unsealed(int atMost);

  /** How many those are; counted up to a bound. */
  int unsealedCount(int atMost);

  /** Lets it grow. */
  void grow(List<SealedLeaf> leaves, Frontier grown);

  /** The subtrees' roots; those asked for must be there. */
  Nodes nodes();

  /** The leaf that seals an event. */
  Optional<SealedLeaf> leafOf(long event);

  /** Leaves from a place on, each with its event, by their places; some may be missing. */
  List<SealedLeaf> leaves(long from, int atMost);

  /** An event of these ids that is neither sealed nor waits to be, though it is stored. */
  List<Long> strays(long after, long upTo, int atMost);

  /** The highest id that was given. */
  OptionalLong lastEvent();
}
