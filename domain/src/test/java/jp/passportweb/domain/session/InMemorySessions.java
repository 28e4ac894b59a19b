package jp.passportweb.domain.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link Sessions} in memory. */
public final class InMemorySessions implements Sessions {
  private final Map<String, Session> byDigest = new HashMap<>();

  @Override
  public void add(Session session) {
    if (byDigest.putIfAbsent(session.digest(), session) != null) {
      throw new IllegalStateException("already there: a session");
    }
  }

  @Override
  public Optional<Session> byDigest(String digest) {
    return Optional.ofNullable(byDigest.get(digest));
  }

  @Override
  public List<Session> of(SessionKind kind, UUID subject) {
    return byDigest.values().stream()
        .filter(s -> s.kind() == kind && s.subject().equals(subject))
        .sorted(Comparator.comparing(Session::lastSeenAt).reversed())
        .toList();
  }

  @Override
  public void touch(String digest, Instant seenAt) {
    byDigest.computeIfPresent(
        digest,
        (d, session) -> session.lastSeenAt().isBefore(seenAt) ? session.seen(seenAt) : session);
  }

  @Override
  public void remove(String digest) {
    byDigest.remove(digest);
  }

  @Override
  public void removeAllOf(SessionKind kind, UUID subject) {
    byDigest.values().removeIf(s -> s.kind() == kind && s.subject().equals(subject));
  }

  @Override
  public void removeOthersOf(SessionKind kind, UUID subject, String keptDigest) {
    byDigest
        .values()
        .removeIf(
            s -> s.kind() == kind && s.subject().equals(subject) && !s.digest().equals(keptDigest));
  }

  @Override
  public int removeUnusedSince(Instant before) {
    int earlier = byDigest.size();
    byDigest.values().removeIf(s -> s.lastSeenAt().isBefore(before));
    return earlier - byDigest.size();
  }
}
