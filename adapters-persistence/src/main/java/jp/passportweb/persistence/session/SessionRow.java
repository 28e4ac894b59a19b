package jp.passportweb.persistence.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.persistence.instant.Micros;

/** A row of {@code session}. */
@MappedEntity("session")
record SessionRow(
    @Id String digest, String kind, UUID subjectId, Instant startedAt, Instant lastSeenAt) {

  static SessionRow of(Session session) {
    return new SessionRow(
        session.digest(),
        session.kind().name(),
        session.subject(),
        Micros.of(session.startedAt()),
        Micros.of(session.lastSeenAt()));
  }

  Session session() {
    return new Session(digest, SessionKind.valueOf(kind), subjectId, startedAt, lastSeenAt);
  }
}
