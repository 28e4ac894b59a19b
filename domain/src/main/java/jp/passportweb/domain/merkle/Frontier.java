package jp.passportweb.domain.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The right edge of a tree: the roots of its largest whole subtrees, from left to right. It is all
 * that appending needs, and no longer than the logarithm of the tree.
 *
 * @param size how many leaves the tree has
 * @param hashes one for each bit that is set in the size, the largest subtree first
 */
public record Frontier(long size, List<Hash> hashes) {
  /** Of a tree without a leaf. */
  public static final Frontier EMPTY = new Frontier(0, List.of());

  public Frontier {
    hashes = List.copyOf(hashes);
    if (size < 0 || Long.bitCount(size) != hashes.size()) {
      throw new IllegalArgumentException(hashes.size() + " hashes for the size " + size);
    }
  }

  /** Of a tree whose nodes are known. */
  public static Frontier of(long size, Nodes nodes) {
    List<Hash> hashes = new ArrayList<>();
    long done = 0;
    for (int level = Long.SIZE - 2; level >= 0; level--) {
      if ((size >> level & 1) == 1) {
        hashes.add(nodes.at(level, done >> level));
        done += 1L << level;
      }
    }
    return new Frontier(size, hashes);
  }

  /**
   * With one more leaf.
   *
   * @param made is told every subtree that the leaf makes whole, lower ones first, and says by
   *     which hash it goes on
   */
  public Frontier with(Hash leaf, Function<Node, Hash> made) {
    List<Hash> edge = new ArrayList<>(hashes);
    Hash hash = leaf;
    long place = size;
    for (int level = 1; (place & 1) == 1; level++) {
      place >>= 1;
      hash = made.apply(new Node(level, place, Hash.of(edge.removeLast(), hash)));
    }
    edge.add(hash);
    return new Frontier(size + 1, edge);
  }

  /** The hash of the whole tree. */
  public Hash root() {
    if (hashes.isEmpty()) {
      return Hash.ofNothing();
    }
    Hash root = hashes.getLast();
    for (Hash left : hashes.reversed().subList(1, hashes.size())) {
      root = Hash.of(left, root);
    }
    return root;
  }
}
