package jp.passportweb.domain.certificate;

import java.util.Optional;

/** Port: every CRL that was ever published. */
public interface RevocationLists {
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
