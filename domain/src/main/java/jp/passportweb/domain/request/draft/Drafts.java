package jp.passportweb.domain.request.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the drafts. What was typed is kept encrypted. */
public interface Drafts {
  void add(Draft draft);

  Optional<Draft> byId(DraftId id);

  /** The holder's drafts that were not submitted, last changed first. */
  List<Draft> openOf(String holder);

  /** Stores the change; returns false, and stores nothing, when the draft changed meanwhile. */
  boolean update(Draft draft);

  void remove(DraftId id);

  /** Removes drafts last changed before an instant. */
  int removeUnchangedSince(Instant before);
}
