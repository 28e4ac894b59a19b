package jp.passportweb.persistence.contract;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Loads and adds rows of {@code contract}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContractRows extends GenericRepository<ContractRow, String> {
  void save(ContractRow row);

  Optional<ContractRow> findById(String code);
}
