package jp.passportweb.persistence.session;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;
import jp.passportweb.persistence.instant.Micros;

/** {@link Sessions} in the database. */
@Singleton
final class SqlSessions implements Sessions {
  private final SessionRows rows;

  SqlSessions(SessionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Session session) {
    rows.save(SessionRow.of(session));
  }

  @Override
  public Optional<Session> byDigest(String digest) {
    return rows.findById(digest).map(SessionRow::session);
  }

  @Override
  public List<Session> of(SessionKind kind, UUID subject) {
    return rows.findByKindAndSubjectIdOrderByLastSeenAtDesc(kind.name(), subject).stream()
        .map(SessionRow::session)
        .toList();
  }

  @Override
  public void touch(String digest, Instant seenAt) {
    rows.touch(digest, Micros.of(seenAt));
  }

  @Override
  public void remove(String digest) {
    rows.deleteById(digest);
  }

  @Override
  public void removeAllOf(SessionKind kind, UUID subject) {
    rows.deleteByKindAndSubjectId(kind.name(), subject);
  }

  @Override
  public void removeOthersOf(SessionKind kind, UUID subject, String keptDigest) {
    rows.deleteByKindAndSubjectIdAndDigestNotEquals(kind.name(), subject, keptDigest);
  }

  @Override
  public int removeUnusedSince(Instant before) {
    return rows.deleteByLastSeenAtBefore(Micros.of(before));
  }
}
