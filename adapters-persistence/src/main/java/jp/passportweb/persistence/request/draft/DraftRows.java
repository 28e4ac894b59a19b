package jp.passportweb.persistence.request.draft;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads, adds and removes rows of {@code draft}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<DraftRow, UUID> {
  void save(DraftRow row);

  Optional<DraftRow> findById(UUID id);

  List<DraftRow> findByHolderAndSubmittedAsIsNullOrderByChangedAtDesc(String holder);

  void deleteById(UUID id);

  int deleteByChangedAtBefore(Instant before);
}
