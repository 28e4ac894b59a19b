package jp.passportweb.domain.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree is an older one with leaves added at its end, and nothing else (RFC 9162 §2.1.4).
 *
 * @param older size of the older tree, more than 0
 * @param newer size of the newer one
 */
public record ConsistencyProof(long older, long newer, List<Hash> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
    if (older < 1 || older > newer) {
      throw new IllegalArgumentException(older + " of " + newer);
    }
  }

  public static ConsistencyProof of(long older, long newer, Nodes nodes) {
    List<Hash> path = new ArrayList<>();
    long first = 0;
    long last = newer;
    boolean known = true;
    while (older != last) {
      long middle = first + Subtrees.split(last - first);
      if (older <= middle) {
        path.add(Subtrees.root(middle, last, nodes));
        last = middle;
      } else {
        path.add(Subtrees.root(first, middle, nodes));
        first = middle;
        known = false;
      }
    }
    if (!known) {
      path.add(Subtrees.root(first, last, nodes));
    }
    return new ConsistencyProof(older, newer, path.reversed());
  }

  public boolean proves(Hash olderRoot, Hash newerRoot) {
    if (older == newer) {
      return path.isEmpty() && olderRoot.equals(newerRoot);
    }
    List<Hash> rest = new ArrayList<>(path);
    if (Long.bitCount(older) == 1) {
      rest.addFirst(olderRoot);
    }
    int skipped = Long.numberOfTrailingZeros(older);
    long at = (older - 1) >> skipped;
    long end = (newer - 1) >> skipped;
    if (rest.isEmpty()) {
      return false;
    }
    Hash oldHash = rest.getFirst();
    Hash newHash = rest.getFirst();
    for (Hash beside : rest.subList(1, rest.size())) {
      if (end == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == end) {
        oldHash = Hash.of(beside, oldHash);
        newHash = Hash.of(beside, newHash);
        int level = (at & 1) == 1 ? 0 : at == 0 ? 0 : Long.numberOfTrailingZeros(at);
        at >>= level;
        end >>= level;
      } else {
        newHash = Hash.of(newHash, beside);
      }
      at >>= 1;
      end >>= 1;
    }
    return end == 0 && oldHash.equals(olderRoot) && newHash.equals(newerRoot);
  }
}
