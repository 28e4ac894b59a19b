package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file as a killed process leaves it: copied while the database is open and nothing is being
 * written. No process has to be started for a life, and no chance decides what is tried.
 */
@DisplayName("§11 what the embedded file has committed is there after a kill")
class EmbeddedFileTest {
  private static final int LIVES = 40;
  private static final int COMMITS_OF_A_LIFE = 25;
  private static final int ROWS = 40;
  private static final String TEXT = "あ".repeat(3000);

  /** Space is used again at once, which a running system does after {@code RETENTION_TIME}. */
  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";DB_CLOSE_ON_EXIT=FALSE";

  private static final String SPACE_IS_USED_AGAIN = ";RETENTION_TIME=0";

  @TempDir Path directory;

  @Test
  @DisplayName("many short lives on one file: each finds the last commit of the one before")
  void shortLives() throws IOException, SQLException {
    Random random = new Random(1);
    long committed = 0;
    for (int life = 0; life < LIVES; life++) {
      Path file = directory.resolve("life" + life);
      try (Connection connection = open(file);
          Statement statement = connection.createStatement()) {
        assertThat(lastCommit(statement)).as("life %d", life).isEqualTo(committed);
        int commits = 1 + random.nextInt(COMMITS_OF_A_LIFE);
        for (int i = 0; i < commits; i++) {
          committed++;
          change(statement, committed, TEXT.substring(random.nextInt(TEXT.length())));
          connection.commit();
        }
        Files.copy(stored(file), stored(directory.resolve("life" + (life + 1))));
        statement.execute("shutdown immediately");
      }
      Files.delete(stored(file));
    }
  }

  @Test
  @DisplayName("one connection serves every thread, and is kept")
  void oneConnection() throws Exception {
    try (ApplicationContext beans = beans(directory.resolve("passport"));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      HikariDataSource pool =
          (HikariDataSource) DelegatingDataSource.unwrapDataSource(beans.getBean(DataSource.class));
      assertThat(pool.getMaximumPoolSize()).isEqualTo(1);
      assertThat(pool.getMaxLifetime()).isZero();
      Transactions transactions = beans.getBean(Transactions.class);
      DSLContext sql = beans.getBean(DSLContext.class);
      Callable<Integer> visit = () -> transactions.run(() -> sql.fetchCount(DRAFT));
      List<Future<Integer>> visits =
          IntStream.range(0, 50).mapToObj(_ -> threads.submit(visit)).toList();
      for (Future<Integer> answered : visits) {
        assertThat(answered.get()).isZero();
      }
    }
  }

  private static Connection open(Path file) throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            "jdbc:h2:file:" + file + SETTINGS + SPACE_IS_USED_AGAIN, "passport", "");
    connection.setAutoCommit(false);
    return connection;
  }

  private static Path stored(Path file) {
    return Path.of(file + ".mv.db");
  }

  private static long lastCommit(Statement statement) throws SQLException {
    statement.execute(
        "create table if not exists kept (id bigint primary key, entry bigint, body varchar)");
    try (ResultSet row = statement.executeQuery("select coalesce(max(entry), 0) from kept")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void change(Statement statement, long entry, String text) throws SQLException {
    statement.executeUpdate("delete from kept where id = " + entry % ROWS);
    statement.executeUpdate(
        "insert into kept values (" + entry % ROWS + ", " + entry + ", '" + text + "')");
  }

  private static ApplicationContext beans(Path file) {
    return ApplicationContext.builder()
        .properties(
            Map.of(
                "datasources.default.url",
                "jdbc:h2:file:" + file + SETTINGS,
                "datasources.default.username",
                "passport",
                "datasources.default.password",
                "",
                "flyway.datasources.default.enabled",
                true))
        .singletons(new InstallationKey(new byte[InstallationKey.LENGTH]))
        .start();
  }
}
