package jp.passportweb.domain.merkle;

/** Parts of a tree that need not be whole. */
final class Subtrees {
  private Subtrees() {}

  /** Of so many leaves, more than one, how many the left half holds (RFC 6962 §2.1). */
  static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }

  /** The hash over the leaves from one up to before another; it begins where a subtree does. */
  static Hash root(long first, long last, Nodes nodes) {
    long leaves = last - first;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return nodes.at(level, first >> level);
    }
    long middle = first + split(leaves);
    return Hash.of(root(first, middle, nodes), root(middle, last, nodes));
  }
}
