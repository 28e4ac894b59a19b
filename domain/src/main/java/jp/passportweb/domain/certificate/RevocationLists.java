package jp.passportweb.domain.certificate;

import java.util.Optional;

/** Port: the CRLs that were published; the bytes of the latest and of its predecessor are kept. */
public interface RevocationLists {
  /** What the next list has to know of the one of the highest number. */
  Optional<RevocationListHead> head(String authority);

  /** The one of the highest number. */
  Optional<RevocationList> latest(String authority);

  /**
   * Publishes a list.
   *
   * @return false when the authority's list of this number, or another one that follows the same
   *     list, is there already; then nothing is stored
   */
  boolean add(RevocationList list);
}
