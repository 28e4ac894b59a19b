package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.INSTALLATION;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_CHANGE;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_TREE;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.FixedOrigins;
import jp.passportweb.domain.numbering.InMemoryGivenNumbers;
import jp.passportweb.domain.queue.OfficeSamples;
import jp.passportweb.persistence.jooq.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;

/** The two databases; each is started once per run, with the migrations and one container. */
enum Database {
  H2,
  POSTGRES;

  private static final String H2_URL =
      "jdbc:h2:mem:passport;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
          + "DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=64";

  /** Tables that hold their one row from the migration on. */
  private static final List<Table<?>> ONE_ROW =
      List.of(INSTALLATION, REVOCATION_CHANGE, TRAIL_TREE);

  private static final Map<Database, ApplicationContext> STARTED = new EnumMap<>(Database.class);

  ApplicationContext beans() {
    synchronized (STARTED) {
      return STARTED.computeIfAbsent(this, Database::start);
    }
  }

  /** Empties every table, for tests that commit. */
  void forget() {
    DSLContext sql = beans().getBean(DSLContext.class);
    List<Table<?>> tables =
        DefaultSchema.DEFAULT_SCHEMA.tableStream().filter(t -> !ONE_ROW.contains(t)).toList();
    beans()
        .getBean(Transactions.class)
        .run(() -> {
          switch (this) {
            case H2 -> {
              sql.execute("set referential_integrity false");
              tables.forEach(table -> sql.deleteFrom(table).execute());
              sql.execute("set referential_integrity true");
            }
            case POSTGRES -> sql.truncate(tables).cascade().execute();
          }
          sql.update(TRAIL_TREE).set(TRAIL_TREE.FRONTIER, "0").execute();
        });
  }

  private ApplicationContext start() {
    return ApplicationContext.builder()
        .properties(
            Map.of(
                "datasources.default.url",
                this == H2 ? H2_URL : startPostgres(),
                "datasources.default.username",
                "postgres",
                "datasources.default.password",
                "",
                "flyway.datasources.default.enabled",
                true))
        .singletons(
            new InstallationKey(new byte[InstallationKey.LENGTH]),
            new InMemoryGivenNumbers(),
            new FixedOrigins(),
            OfficeSamples.practice())
        .start();
  }

  /** It ends with the process. */
  private static String startPostgres() {
    try {
      return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
