package jp.passportweb.persistence;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.secret.InstallationKey;

/** The two databases; each is started once per run, with the migrations and one container. */
enum Database {
  H2,
  POSTGRES;

  private static final String H2_URL =
      "jdbc:h2:mem:passport;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
          + "DEFAULT_NULL_ORDERING=HIGH";

  private static final Map<Database, ApplicationContext> STARTED = new EnumMap<>(Database.class);

  ApplicationContext beans() {
    synchronized (STARTED) {
      return STARTED.computeIfAbsent(this, Database::start);
    }
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
                true,
                "flyway.datasources.default.locations",
                locations()))
        .singletons(new InstallationKey(new byte[InstallationKey.LENGTH]))
        .start();
  }

  private List<String> locations() {
    return this == H2
        ? List.of("classpath:db/migration")
        : List.of("classpath:db/migration", "classpath:db/postgresql");
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
