package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.crash.Browser;
import jp.passportweb.bootstrap.crash.Customer;
import jp.passportweb.bootstrap.crash.Office;
import jp.passportweb.bootstrap.crash.Order;
import org.assertj.core.api.SoftAssertions;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database itself counts what it is asked; what the jobs ask all the time is left out. */
@DisplayName("How often the database is asked")
class StatementsIT {
  private static final String MODE =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  private static final Pattern WORKERS =
      Pattern.compile(
          "(?is)delete |update \"outbox\"|select \"outbox\"|select 1$|select \\* from scheduled");
  private static final int TIMES = 3;
  private static final Duration QUIET = Duration.ofSeconds(4);

  private static Server database;
  private static RunningSystem system;
  private static Connection counter;
  private static Map<String, Long> usual;
  private static Map<String, Long> issuance;
  private static Browser.Screen record;
  private static Browser.Screen office;

  /** Something that is asked for. */
  private interface Request {
    void once() throws IOException;
  }

  @BeforeAll
  static void issue() throws Exception {
    database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    String url = "jdbc:h2:tcp://localhost:" + database.getPort() + "/mem:statements" + MODE;
    counter = DriverManager.getConnection(url + ";DB_CLOSE_DELAY=-1", "passport", "");
    system =
        RunningSystem.onEmptyHome(
            Map.of(
                "DATASOURCES_DEFAULT_URL",
                url,
                "PASSPORT_WORKERS_ISSUE_EVERY",
                "1h",
                "PASSPORT_WORKERS_LISTS_EVERY",
                "1h",
                "PASSPORT_WORKERS_TRAIL_EVERY",
                "1h",
                "PASSPORT_WORKERS_CALENDAR_EVERY",
                "1h"));
    Customer customer = new Customer(system, () -> {}, () -> true);
    Order order = new Order(1, new Browser(system.url(""), () -> {}));
    customer.applies(order);
    Office staff = new Office(system, () -> {});
    staff.logsIn();
    office = staff.examined(order);
    begin();
    Thread.sleep(QUIET);
    usual = counted();
    begin();
    office.mustPress("button[name=act][value=APPROVE]", Map.of());
    system.mails().await(order.mail("touroku"), Customer.ISSUED_MAIL, 1);
    issuance = unusual();
    record = customer.opensRecord(order);
  }

  @AfterAll
  static void stop() throws SQLException {
    system.close();
    counter.close();
    database.stop();
  }

  @Test
  @DisplayName("the first page of a browser that brings nothing, the guide and files: not at all")
  void never() throws IOException, SQLException {
    Browser nobody = new Browser(system.url(""), () -> {});
    for (String path : new String[] {"/", "/guide", "/assets/base.css"}) {
      assertThat(statements(() -> nobody.open(path))).as(path).isZero();
    }
  }

  @Test
  @DisplayName("a customer's list, a record, and the office's")
  void pages() throws IOException, SQLException {
    Browser customer = record.browser();
    Browser staff = office.browser();
    SoftAssertions all = new SoftAssertions();
    all.assertThat(statements(() -> customer.open("/user"))).as("list").isBetween(1L, 4L);
    all.assertThat(statements(() -> customer.open(record.path()))).as("record").isBetween(1L, 12L);
    all.assertThat(statements(() -> staff.open("/office"))).as("queue").isBetween(1L, 9L);
    all.assertThat(statements(() -> staff.open(office.path())))
        .as("office's record")
        .isBetween(1L, 28L);
    all.assertAll();
  }

  @Test
  @DisplayName("an approval is issued at once: with its trail, until the mails are put")
  void issuance() {
    assertThat(sum(issuance)).as("%s", String.join("\n", issuance.keySet())).isBetween(1L, 72L);
  }

  /** The fewest of a few times: what comes round once a minute is not the page's. */
  private static long statements(Request request) throws IOException, SQLException {
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      begin();
      request.once();
      fewest = Math.min(fewest, sum(unusual()));
    }
    return fewest;
  }

  private static void begin() throws SQLException {
    try (Statement statement = counter.createStatement()) {
      statement.execute("set query_statistics false");
      statement.execute("set query_statistics_max_entries 1000");
      statement.execute("set query_statistics true");
    }
  }

  /** Neither asked all the time, nor a worker's with mails or with what has expired. */
  private static Map<String, Long> unusual() throws SQLException {
    Map<String, Long> unusual = counted();
    unusual.keySet().removeIf(one -> usual.containsKey(one) || WORKERS.matcher(one).lookingAt());
    return unusual;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> counted() throws SQLException {
    Map<String, Long> counted = new LinkedHashMap<>();
    try (Statement statement = counter.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select sql_statement, execution_count from information_schema.query_statistics")) {
      while (rows.next()) {
        counted.merge(rows.getString(1), rows.getLong(2), Long::sum);
      }
    }
    return counted;
  }
}
