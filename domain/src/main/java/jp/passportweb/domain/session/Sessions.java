package jp.passportweb.domain.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: the sessions. */
public interface Sessions {
  void add(Session session);

  Optional<Session> byDigest(String digest);

  /** A subject's, the one used last first. */
  List<Session> of(SessionKind kind, UUID subject);

  /** Moves lastSeenAt on; a session that is gone stays gone. */
  void touch(String digest, Instant seenAt);

  void remove(String digest);

  void removeAllOf(SessionKind kind, UUID subject);

  /** Removes all of a subject but one. */
  void removeOthersOf(SessionKind kind, UUID subject, String keptDigest);

  /** Removes those last used before an instant. */
  int removeUnusedSince(Instant before);
}
