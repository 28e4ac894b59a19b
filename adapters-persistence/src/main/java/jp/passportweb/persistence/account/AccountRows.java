package jp.passportweb.persistence.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and adds rows of {@code account}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRows extends GenericRepository<AccountRow, UUID> {
  void save(AccountRow row);

  Optional<AccountRow> findById(UUID id);

  Optional<AccountRow> findByAccessKeyDigest(String digest);

  List<AccountRow> findByOtpMailbox(String mailbox);
}
