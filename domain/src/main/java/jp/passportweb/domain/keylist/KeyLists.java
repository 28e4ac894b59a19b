package jp.passportweb.domain.keylist;

import java.time.Instant;
import java.util.List;

/** Port: the imported lists of keys that others know. */
public interface KeyLists {
  /** The lists that are asked, by name. */
  List<KeyList> all();

  /**
   * Whether an entry stands in a list.
   *
   * @param entry in lower-case hexadecimal, of the length of the list's entries
   */
  boolean contains(KeyListId list, String entry);

  /** Begins a list; until it is published nobody asks it. */
  void addUnpublished(KeyList list);

  /** Adds entries to a list that was begun, greater than all that it has. */
  void addEntries(KeyListId list, SortedEntries entries);

  /** From now on the list is asked, in place of those of its name. */
  void putInUse(KeyList list);

  void remove(KeyListId list);

  /** Removes what was begun before an instant and never published; returns how many that were. */
  int removeUnpublishedSince(Instant before);
}
