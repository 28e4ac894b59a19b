package jp.passportweb.domain.request.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the drafts. What was typed is kept encrypted. */
public interface Drafts {
  void add(Draft draft);

  /**
   * Adds a draft that nobody has an account for.
   *
   * @param origin keyed hash of the client's address in the network
   */
  void addFrom(String origin, Draft draft);

  /** How many of a holder's drafts were not submitted. */
  int countOpenOf(String holder);

  /** How many drafts from there were not submitted. */
  int countOpenFrom(String origin);

  /** How many drafts were begun from there since an instant. */
  int countBegunFrom(String origin, Instant since);

  Optional<Draft> byId(DraftId id);

  /** The holder's drafts that were not submitted, last changed first. */
  List<Draft> openOf(String holder);

  /** Stores the change; returns false, and stores nothing, when the draft changed meanwhile. */
  boolean update(Draft draft);

  void remove(DraftId id);

  /** Removes drafts last changed before an instant. */
  int removeUnchangedSince(Instant before);
}
