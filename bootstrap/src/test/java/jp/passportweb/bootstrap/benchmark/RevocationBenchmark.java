package jp.passportweb.bootstrap.benchmark;

import com.sun.management.ThreadMXBean;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import jp.passportweb.application.certificate.PublishRevocationLists;
import jp.passportweb.bootstrap.command.CommandEnvironment;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.SerialNumber;

/**
 * What a list of 100,000 entries costs when it is made anew, when one entry has come, and when
 * 50,000 have come at once; and what it costs to see that none is due.
 */
final class RevocationBenchmark {
  private static final int LISTED = 100_000;
  private static final int AT_ONCE = 50_000;
  private static final int ROUNDS = 5;
  private static final double MILLION = 1e6;

  private final PublishRevocationLists publish;
  private final DataSource database;
  private final String authority;

  private RevocationBenchmark(ApplicationContext context) {
    publish = context.getBean(PublishRevocationLists.class);
    database = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    CertificateAuthority authorities = context.getBean(CertificateAuthority.class);
    authority =
        authorities.all().stream()
            .filter(one -> !one.equals(authorities.root()))
            .map(AuthorityCertificate::name)
            .findFirst()
            .orElseThrow();
  }

  /**
   * @param arguments the URL of an empty PostgreSQL database, its user and password; H2 in a file
   *     when there are none
   */
  public static void main(String... arguments) throws Exception {
    Map<String, Object> settings = new HashMap<>();
    settings.put("passport.home", Files.createTempDirectory("revocations").toString());
    settings.put("passport.operator-password", "correct horse 12");
    if (arguments.length > 0) {
      settings.put("datasources.default.url", arguments[0]);
      settings.put("datasources.default.username", arguments[1]);
      settings.put("datasources.default.password", arguments[2]);
    }
    try (ApplicationContext context =
        ApplicationContext.builder()
            .environments(CommandEnvironment.NAME)
            .properties(settings)
            .start()) {
      new RevocationBenchmark(context).measure();
    }
    System.exit(0);
  }

  private void measure() throws SQLException {
    publish.publishDue();
    for (int round = 0; round < ROUNDS; round++) {
      of("nothing due", 0);
    }
    of("100,000 new", LISTED);
    for (int round = 0; round < ROUNDS; round++) {
      of("one new among 100,000", 1);
    }
    of("50,000 new among 100,000", AT_ONCE);
    yesterday();
    of("made anew, 150,000", 0);
  }

  @SuppressWarnings("SystemOut")
  private void of(String what, int added) throws SQLException {
    add(added);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long begin = System.nanoTime();
    int lists = publish.publishDue();
    double millis = (System.nanoTime() - begin) / MILLION;
    double megabytes = (threads.getCurrentThreadAllocatedBytes() - bytes) / MILLION;
    System.out.printf("%s: %d lists, %.1f ms, %.1f MB allocated%n", what, lists, millis, megabytes);
  }

  private void add(int count) throws SQLException {
    RandomGenerator random = RandomGenerator.getDefault();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    try (Connection connection = database.getConnection();
        Statement change = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into revocation (authority, serial, not_after, reason, revoked_at, changed)"
                    + " values (?, ?, ?, 'SUPERSEDED', ?, (select changes from"
                    + " revocation_change))")) {
      connection.setAutoCommit(false);
      change.executeUpdate("update revocation_change set changes = changes + 1");
      for (int i = 0; i < count; i++) {
        insert.setString(1, authority);
        insert.setString(2, SerialNumber.random(random).hex());
        insert.setTimestamp(3, Timestamp.from(now.plus(Duration.ofDays(90))));
        insert.setTimestamp(4, Timestamp.from(now));
        insert.addBatch();
      }
      if (count > 0) {
        insert.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private void yesterday() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update revocation_list_head set made_anew = ?, this_update = ? where authority"
                    + " = ?")) {
      Timestamp yesterday = Timestamp.from(Instant.now().minus(Duration.ofHours(25)));
      update.setTimestamp(1, yesterday);
      update.setTimestamp(2, yesterday);
      update.setString(3, authority);
      update.executeUpdate();
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }
}
