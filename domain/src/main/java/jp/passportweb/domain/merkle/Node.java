package jp.passportweb.domain.merkle;

/**
 * The root of a whole subtree: of the leaves {@code place << level} up to the next one's first.
 *
 * @param level 0 is a leaf
 * @param place from 0 on, within the level
 */
public record Node(int level, long place, Hash hash) {
  /** The first leaf below. */
  public long firstLeaf() {
    return place << level;
  }

  /** The last leaf below. */
  public long lastLeaf() {
    return ((place + 1) << level) - 1;
  }
}
