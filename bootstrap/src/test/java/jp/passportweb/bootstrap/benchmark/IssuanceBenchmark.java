package jp.passportweb.bootstrap.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.Mails;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.crash.Browser;
import jp.passportweb.bootstrap.crash.Customer;
import jp.passportweb.bootstrap.crash.Office;
import jp.passportweb.bootstrap.crash.Order;

/**
 * Certificates from the approver's button to the mail that says so, eight buttons at a time: with
 * the look at CAA, both linters, timestamps of logs, the trail, and all of it durable. Beside it
 * cfssl, which signs a CSR and keeps nothing.
 */
final class IssuanceBenchmark {
  private static final int AT_ONCE = 8;
  private static final int WARM = 40;
  private static final int MEASURED = 160;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private IssuanceBenchmark() {}

  /** An application that only waits for its approval. */
  private record Examined(Order order, Browser.Screen screen) {}

  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) throws Exception {
    try (RunningSystem system = RunningSystem.onEmptyHome(settings(arguments))) {
      List<Examined> all = examined(system);
      issue(system, all.subList(0, WARM));
      Duration before = system.cpu();
      long start = System.nanoTime();
      issue(system, all.subList(WARM, all.size()));
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "issuance: %.1f a second, %.1f ms of processor each (%d)%n",
          MEASURED / seconds, system.cpu().minus(before).toNanos() / 1e6 / MEASURED, MEASURED);
    }
    if (Peer.isThere("cfssl")) {
      beside();
    }
    System.exit(0);
  }

  private static Map<String, String> settings(String... database) {
    return database.length == 0 ? Map.of() : RunningSystem.on(database[0], database[1]);
  }

  private static List<Examined> examined(RunningSystem system) throws IOException {
    Customer customer = new Customer(system, () -> {}, () -> true);
    Office office = new Office(system, () -> {});
    office.logsIn();
    List<Examined> all = new ArrayList<>();
    for (int i = 1; i <= WARM + MEASURED; i++) {
      Order order = new Order(i, new Browser(system.url(""), () -> {}));
      customer.applies(order);
      all.add(new Examined(order, office.examined(order)));
    }
    return all;
  }

  private static void issue(RunningSystem system, List<Examined> some)
      throws InterruptedException, ExecutionException {
    try (ExecutorService approvers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> pressed = new ArrayList<>();
      for (Examined one : some) {
        pressed.add(
            approvers.submit(
                () -> one.screen().mustPress("button[name=act][value=APPROVE]", Map.of())));
      }
      for (Future<?> one : pressed) {
        one.get();
      }
    }
    Set<String> told =
        some.stream().map(one -> one.order().mail("touroku")).collect(Collectors.toSet());
    Await.until(
        LIMIT,
        "the mails",
        () ->
            system.mails().all().stream()
                .filter(mail -> mail.subject().equals(Customer.ISSUED_MAIL))
                .map(Mails.ReadMail::to)
                .collect(Collectors.toSet())
                .containsAll(told));
  }

  /** cfssl signs the same CSR again and again. */
  private static void beside() throws Exception {
    Path directory = Files.createTempDirectory("cfssl");
    String key = "{\"CN\":\"peer ca\",\"key\":{\"algo\":\"rsa\",\"size\":3072}}";
    Files.writeString(directory.resolve("ca.json"), key);
    Files.writeString(
        directory.resolve("leaf.json"),
        "{\"CN\":\"www.example.jp\",\"key\":{\"algo\":\"rsa\",\"size\":2048}}");
    Peer.run(directory, "sh", "-c", "cfssl gencert -initca ca.json | cfssljson -bare ca");
    Peer.run(directory, "sh", "-c", "cfssl genkey leaf.json | cfssljson -bare leaf");
    String csr = Files.readString(directory.resolve("leaf.csr")).replace("\n", "\\n");
    byte[] body =
        ("{\"hosts\":[\"www.example.jp\"],\"certificate_request\":\"" + csr + "\"}")
            .getBytes(StandardCharsets.US_ASCII);
    try (Peer cfssl = Peer.cfsslSigning(directory)) {
      new Measurement(cfssl.port(), cfssl::cpu)
          .of("sign, cfssl", Question.post("/api/v1/cfssl/sign", "application/json", body));
    }
  }
}
