package jp.passportweb.persistence.operator;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and adds rows of {@code operator}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OperatorRows extends GenericRepository<OperatorRow, UUID> {
  void save(OperatorRow row);

  Optional<OperatorRow> findById(UUID id);

  Optional<OperatorRow> findByLoginName(String loginName);

  List<OperatorRow> findAll();
}
