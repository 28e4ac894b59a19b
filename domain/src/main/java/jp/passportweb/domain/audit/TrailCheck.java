package jp.passportweb.domain.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.domain.audit.Finding.Kind;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.merkle.Node;
import jp.passportweb.domain.note.NoteKey;
import org.jspecify.annotations.Nullable;

/**
 * Holds events to the leaves, the leaves to the tree and the tree to what was signed of it. What is
 * wrong is named at the lowest of these that shows it; the reading goes on with what is stored.
 */
public final class TrailCheck {
  private final NoteKey key;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Hash, Long> placesByHash = new HashMap<>();

  private TrailCheck(NoteKey key) {
    this.key = key;
  }

  /** What was read, and how the tree stands after it. */
  public record Result(Frontier tree, List<Finding> findings) {}

  /**
   * Reads on.
   *
   * @param from the tree before
   * @param upTo the size of the tree after
   * @param leaves those that are stored of the places between
   * @param signed the checkpoints between, and the last one at or before the beginning
   */
  public static Result of(
      Frontier from,
      long upTo,
      List<SealedLeaf> leaves,
      List<SignedCheckpoint> signed,
      NoteKey key) {
    long begin = from.size();
    long signedUpTo =
        signed.stream()
            .mapToLong(SignedCheckpoint::size)
            .filter(size -> size <= begin)
            .max()
            .orElse(0);
    TrailCheck check = new TrailCheck(key);
    leaves.forEach(leaf -> check.placesByHash.putIfAbsent(leaf.hash(), leaf.place()));
    Map<Long, SealedLeaf> byPlace =
        leaves.stream().collect(Collectors.toMap(SealedLeaf::place, Function.identity()));
    Map<Long, List<SignedCheckpoint>> bySize =
        signed.stream().collect(Collectors.groupingBy(SignedCheckpoint::size));
    Frontier tree = from;
    for (long place = begin; place < upTo; place++) {
      tree = check.leaf(tree, place, byPlace.get(place));
      for (SignedCheckpoint checkpoint : bySize.getOrDefault(place + 1, List.of())) {
        check.checkpoint(tree, signedUpTo, checkpoint);
        signedUpTo = checkpoint.size();
      }
    }
    return new Result(tree, List.copyOf(check.findings));
  }

  private Frontier leaf(Frontier tree, long place, @Nullable SealedLeaf leaf) {
    if (leaf == null) {
      find(Kind.REMOVED, place, 0);
      return tree.with(Hash.ofNothing(), Node::hash);
    }
    if (leaf.found().isEmpty()) {
      find(Kind.REMOVED, place, leaf.event());
    } else {
      event(leaf, leaf.found().get().hash());
    }
    return tree.with(leaf.hash(), node -> stored(node, leaf));
  }

  private void event(SealedLeaf leaf, Hash today) {
    if (!today.equals(leaf.hash())) {
      boolean isElsewhere = placesByHash.containsKey(today);
      find(isElsewhere ? Kind.MOVED : Kind.CHANGED, leaf.place(), leaf.event());
    }
  }

  /** The root that is stored of a subtree; told where it is another than its leaves make. */
  private Hash stored(Node node, SealedLeaf leaf) {
    if (leaf.above().size() < node.level()) {
      findUnlessKnown(Kind.REWRITTEN, node.firstLeaf(), node.lastLeaf());
      return node.hash();
    }
    Hash stored = leaf.above().get(node.level() - 1);
    if (!stored.equals(node.hash())) {
      findUnlessKnown(Kind.REWRITTEN, node.firstLeaf(), node.lastLeaf());
    }
    return stored;
  }

  private void checkpoint(Frontier tree, long signedUpTo, SignedCheckpoint signed) {
    if (!signed.says(tree.root(), key)) {
      findUnlessKnown(Kind.CONTRADICTED, signedUpTo, signed.size() - 1);
    }
  }

  private void find(Kind kind, long place, long event) {
    if (findings.size() < TrailRound.MOST) {
      findings.add(new Finding(kind, place, place, event));
    }
  }

  private void findUnlessKnown(Kind kind, long first, long last) {
    boolean known = findings.stream().anyMatch(of -> of.first() >= first && of.last() <= last);
    if (!known && findings.size() < TrailRound.MOST) {
      findings.add(new Finding(kind, first, last, 0));
    }
  }
}
