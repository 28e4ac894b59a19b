package jp.passportweb.bootstrap.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.crash.Browser;

/**
 * The list of a customer with 20 records while the database grows, on PostgreSQL; beside it a page
 * of a Micronaut that asks nobody.
 */
final class GrowthBenchmark {
  private static final List<String> RECORDS = List.of("10000", "100000", "1000000");
  private static final int OF_CUSTOMER = 20;
  private static final int TIMES = 12;
  private static final String LIST = "/user";

  private GrowthBenchmark() {}

  /**
   * @param arguments how many records, one database after the other; from ten thousand to a million
   *     where there are none
   */
  public static void main(String... arguments) throws Exception {
    for (String records : arguments.length == 0 ? RECORDS : List.of(arguments)) {
      try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
        with(postgres, Integer.parseInt(records));
      }
    }
    try (Peer bare = Peer.bareMicronaut(Files.createTempDirectory("bare"))) {
      new Measurement(bare.port(), bare::cpu).of("bare Micronaut, a page", Question.get("/"));
    }
    System.exit(0);
  }

  private static void with(EmbeddedPostgres postgres, int records) throws Exception {
    Map<String, String> settings =
        RunningSystem.on(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
    try (RunningSystem system = RunningSystem.onEmptyHome(settings)) {
      Browser customer = PortalBenchmark.record(system).browser();
      try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
        new CopiedRecord(connection).times(records, OF_CUSTOMER - 1);
      }
      String what = "list, %,d records".formatted(records);
      PortalBenchmark.measure(system, what, Question.get(LIST, PortalBenchmark.session(customer)));
      alone(what, customer);
    }
  }

  @SuppressWarnings("SystemOut")
  private static void alone(String what, Browser customer) throws Exception {
    long[] nanos = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      customer.open(LIST);
      nanos[i] = System.nanoTime() - begin;
    }
    Arrays.sort(nanos);
    System.out.printf("%s, alone: %.1f ms (median of %d)%n", what, nanos[TIMES / 2] / 1e6, TIMES);
  }
}
