package jp.passportweb.persistence.contract;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Loads and adds rows of {@code contract}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContractRows extends GenericRepository<ContractRow, String> {
  void save(ContractRow row);

  Optional<ContractRow> findById(String code);

  List<ContractRow> findByLastDayBetween(LocalDate first, LocalDate last, Pageable page);
}
