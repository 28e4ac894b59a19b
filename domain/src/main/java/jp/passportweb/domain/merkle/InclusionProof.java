package jp.passportweb.domain.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * That a leaf stands at its place in a tree (RFC 9162 §2.1.3).
 *
 * @param place of the leaf, from 0 on
 * @param size of the tree
 * @param path the hashes beside the way from the leaf to the root
 */
public record InclusionProof(long place, long size, List<Hash> path) {
  public InclusionProof {
    path = List.copyOf(path);
    if (place < 0 || place >= size) {
      throw new IllegalArgumentException(place + " of " + size);
    }
  }

  /** Reads the hashes beside the way; no more than the logarithm of the size. */
  public static InclusionProof of(long place, long size, Nodes nodes) {
    List<Hash> path = new ArrayList<>();
    long first = 0;
    long last = size;
    while (last - first > 1) {
      long middle = first + Subtrees.split(last - first);
      if (place < middle) {
        path.add(Subtrees.root(middle, last, nodes));
        last = middle;
      } else {
        path.add(Subtrees.root(first, middle, nodes));
        first = middle;
      }
    }
    return new InclusionProof(place, size, path.reversed());
  }

  public boolean proves(Hash leaf, Hash root) {
    long at = place;
    long end = size - 1;
    Hash hash = leaf;
    for (Hash beside : path) {
      if (end == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == end) {
        hash = Hash.of(beside, hash);
        int skipped = (at & 1) == 1 ? 0 : Long.numberOfTrailingZeros(at);
        at >>= skipped;
        end >>= skipped;
      } else {
        hash = Hash.of(hash, beside);
      }
      at >>= 1;
      end >>= 1;
    }
    return end == 0 && hash.equals(root);
  }
}
