package jp.passportweb.bootstrap.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.passportweb.bootstrap.acceptance.Await;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The jobs of an installation, on several nodes and one PostgreSQL")
class SharedWorkersTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration ONCE_IN_THIS_TEST = Duration.ofDays(1);
  private static final int JOBS = 12;

  private static EmbeddedPostgres postgres;
  private static DataSource database;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    database = postgres.getPostgresDatabase();
    Flyway.configure().dataSource(database).load().migrate();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @AfterEach
  void forget() throws SQLException {
    execute("delete from scheduled_tasks");
  }

  @Test
  @DisplayName("each round is done once, whichever node comes first")
  void once() {
    List<AtomicInteger> rounds =
        IntStream.range(0, JOBS).mapToObj(_ -> new AtomicInteger()).toList();
    List<Job> jobs =
        IntStream.range(0, JOBS)
            .mapToObj(
                i -> new Job("job-" + i, ONCE_IN_THIS_TEST, () -> rounds.get(i).incrementAndGet()))
            .toList();
    try (SharedWorkers one = new SharedWorkers(database, jobs);
        SharedWorkers other = new SharedWorkers(database, jobs)) {
      one.start();
      other.start();
      Await.until(
          LIMIT,
          "every round to be over",
          () -> count("not picked and last_success is not null") == JOBS);
    }
    assertThat(rounds).allSatisfy(round -> assertThat(round).hasValue(1));
  }

  @Test
  @DisplayName("a round comes again after it failed, and after it was done")
  void again() {
    AtomicInteger rounds = new AtomicInteger();
    Job failingFirst =
        new Job(
            "failing-first",
            Duration.ofMillis(100),
            () -> {
              if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("on purpose");
              }
            });
    try (SharedWorkers node = new SharedWorkers(database, List.of(failingFirst))) {
      node.start();
      Await.until(LIMIT, "three rounds", () -> rounds.get() >= 3);
    }
  }

  @Test
  @DisplayName("what a killed node had begun is taken over")
  void takenOver() throws SQLException {
    execute(
        """
        insert into scheduled_tasks
          (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
        values
          ('left-behind', 'recurring', now() - interval '2 minutes', true, 'killed',
           now() - interval '1 minute', 7)
        """);
    AtomicInteger rounds = new AtomicInteger();
    Job job = new Job("left-behind", ONCE_IN_THIS_TEST, rounds::incrementAndGet);
    try (SharedWorkers node = new SharedWorkers(database, List.of(job))) {
      node.start();
      Await.until(LIMIT, "the round that was left behind", () -> rounds.get() == 1);
    }
  }

  private static int count(String condition) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select count(*) from scheduled_tasks where " + condition)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void execute(String command) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
