package jp.passportweb.persistence.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads, adds, moves and removes rows of {@code session}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRows extends GenericRepository<SessionRow, String> {
  void save(SessionRow row);

  Optional<SessionRow> findById(String digest);

  List<SessionRow> findByKindAndSubjectIdOrderByLastSeenAtDesc(String kind, UUID subjectId);

  @Query(
      "update session set last_seen_at = :seenAt where digest = :digest and last_seen_at < :seenAt")
  void touch(String digest, Instant seenAt);

  void deleteById(String digest);

  void deleteByKindAndSubjectId(String kind, UUID subjectId);

  void deleteByKindAndSubjectIdAndDigestNotEquals(String kind, UUID subjectId, String kept);

  int deleteByLastSeenAtBefore(Instant before);
}
