package jp.passportweb.bootstrap.benchmark;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.FreePort;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.crash.Browser;
import jp.passportweb.bootstrap.crash.Customer;
import jp.passportweb.bootstrap.crash.Order;

/**
 * How fast 5,000 waiting mails reach a server on this machine, and whether each came once. An
 * application's mails wait for a server that is not there yet, and stand for the others.
 */
final class MailBenchmark {
  private static final int MAILS = 5_000;
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final double MILLION = 1e6;

  private MailBenchmark() {}

  /**
   * @param arguments the URL of an empty PostgreSQL database and its user; the embedded H2 when
   *     there are none
   */
  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) throws Exception {
    int port = FreePort.next();
    Map<String, String> settings = new HashMap<>();
    settings.put("PASSPORT_MAIL_SMTP_HOST", "127.0.0.1");
    settings.put("PASSPORT_MAIL_SMTP_PORT", String.valueOf(port));
    settings.put("PASSPORT_WORKERS_MAIL_EVERY", "500ms");
    if (arguments.length > 0) {
      settings.putAll(RunningSystem.on(arguments[0], arguments[1]));
    }
    try (RunningSystem system = RunningSystem.onEmptyHome(settings)) {
      Order order = new Order(1, new Browser(system.url(""), () -> {}));
      new Customer(system, () -> {}, () -> true).applies(order);
      system.stop();
      multiply(arguments.length > 0 ? arguments[0] : h2(system));
      GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
      server.start();
      system.restart(Map.of());
      Await.until(LIMIT, "a first mail", () -> server.getReceivedMessages().length > 0);
      int before = server.getReceivedMessages().length;
      long begin = System.nanoTime();
      Await.until(LIMIT, "all mails", () -> server.getReceivedMessages().length >= MAILS);
      double millis = (System.nanoTime() - begin) / MILLION;
      Thread.sleep(Duration.ofSeconds(2));
      long distinct =
          Arrays.stream(server.getReceivedMessages()).map(MailBenchmark::id).distinct().count();
      System.out.printf(
          "%,.0f mails a second; %d mails, %d received, %d of them different%n",
          (MAILS - before) / millis * 1000, MAILS, server.getReceivedMessages().length, distinct);
      server.stop();
    }
    System.exit(0);
  }

  private static String id(jakarta.mail.internet.MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void multiply(String url) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url, url.contains("h2") ? "passport" : "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("delete from outbox where ordinal > (select min(ordinal) from outbox)");
      for (int i = 1; i < MAILS; i++) {
        statement.addBatch(
            "insert into outbox (id, recipient, subject, kind, about, confidential, text_sealed,"
                + " urgency, created_at, next_try_at, attempts) select '00000000-0000-0000-0000-"
                + "%012d".formatted(i)
                + "', recipient, subject, kind, about, confidential, text_sealed, urgency,"
                + " created_at, created_at, 0 from outbox where ordinal = (select min(ordinal) from"
                + " outbox)");
      }
      statement.executeBatch();
      statement.execute("update outbox set next_try_at = created_at, claimed_by = null");
    }
  }

  private static String h2(RunningSystem system) {
    return "jdbc:h2:file:"
        + system.home().resolve("db/passport")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  }
}
