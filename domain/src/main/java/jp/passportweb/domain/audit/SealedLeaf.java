package jp.passportweb.domain.audit;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.merkle.Hash;

/**
 * A leaf of the tree as it is stored, beside the event that it seals.
 *
 * @param place from 0 on
 * @param event its id
 * @param hash of the leaf
 * @param above the roots of the subtrees that this leaf makes whole, the lowest first
 * @param found the event as it is stored today, if it is
 */
public record SealedLeaf(
    long place, long event, Hash hash, List<Hash> above, Optional<TrailEvent> found) {
  public SealedLeaf {
    above = List.copyOf(above);
  }
}
