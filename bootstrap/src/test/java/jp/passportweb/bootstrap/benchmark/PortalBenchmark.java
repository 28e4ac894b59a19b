package jp.passportweb.bootstrap.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.crash.Browser;
import jp.passportweb.bootstrap.crash.Customer;
import jp.passportweb.bootstrap.crash.Office;
import jp.passportweb.bootstrap.crash.Order;

/** The list and a record of a customer who is logged in: eight at a time, and two hundred. */
final class PortalBenchmark {
  private static final int MANY = 200;
  private static final Duration LASTS = Duration.ofSeconds(15);

  private PortalBenchmark() {}

  public static void main(String... arguments) throws Exception {
    try (RunningSystem system = RunningSystem.onEmptyHome(Map.of())) {
      Browser.Screen record = record(system);
      String session = session(record.browser());
      measure(system, "record", Question.get(record.path(), session));
      measure(system, "list", Question.get("/user", session));
    }
    System.exit(0);
  }

  /** Eight at a time, and two hundred. */
  @SuppressWarnings("SystemOut")
  static void measure(RunningSystem system, String what, byte[] question) throws Exception {
    new Measurement(system.port(), system::cpu).of(what, question);
    Flood many = new Flood(system.port(), question, MANY, LASTS);
    long answers = many.answers();
    System.out.printf(
        "%s, %d at a time: %,.0f answers a second, slowest of a hundred %d ms, slowest %d ms%n",
        what, MANY, answers / (double) LASTS.toSeconds(), many.millis(0.99), many.millis(1));
  }

  /** The header that makes a question a logged-in customer's. */
  static String session(Browser customer) {
    return "Cookie: " + customer.cookies() + "\r\n";
  }

  /** A record whose certificate was issued, as its customer opens it. */
  static Browser.Screen record(RunningSystem system) throws IOException {
    Customer customer = new Customer(system, () -> {}, () -> true);
    Order order = new Order(1, new Browser(system.url(""), () -> {}));
    customer.applies(order);
    Office office = new Office(system, () -> {});
    office.logsIn();
    office.approves(order);
    system.mails().await(order.mail("touroku"), Customer.ISSUED_MAIL, 1);
    return customer.opensRecord(order);
  }
}
