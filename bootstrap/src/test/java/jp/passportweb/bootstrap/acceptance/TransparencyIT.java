package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.passportweb.bootstrap.crash.Browser;
import jp.passportweb.bootstrap.crash.Customer;
import jp.passportweb.bootstrap.crash.Office;
import jp.passportweb.bootstrap.crash.Order;
import jp.passportweb.domain.signingrequest.Der;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("CT-1, CT-2: the jar with transparency logs over HTTP")
@Tag("long")
class TransparencyIT {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String AWAY = "Practice Sakura";
  private static final Duration AHEAD = Duration.ofHours(50);

  private SmallLogs logs;
  private RunningSystem system;
  private Order order;
  private Office staff;

  @BeforeEach
  void start() throws IOException {
    logs = new SmallLogs();
    system =
        RunningSystem.onEmptyHome(Map.of("PASSPORT_TRANSPARENCY_LOGS", logs.list().toString()));
    logs.accept(get("/repository/passport-for-web-root-ca-g1.cer"));
    order = new Order(1, new Browser(system.url(""), () -> {}));
    staff = new Office(system, () -> {});
  }

  @AfterEach
  void stop() {
    system.close();
    logs.close();
  }

  @Test
  @DisplayName(
      "CT-2 too few logs: it waits and says so, counts as issued, is revoked after two days, and"
          + " the next one is issued with timestamps that OpenSSL finds valid")
  void story() throws IOException {
    logs.away.addAll(Set.of(AWAY));
    Browser.Screen page = approve();
    waits(page);
    byte[] first = pem(sent().getFirst());
    RelyingParty party = new RelyingParty(system, first);
    assertThat(party.status()).contains("server.pem: good");

    system.restart(Map.of("PASSPORT_CLOCK_OFFSET", AHEAD.toString()));
    RelyingParty later = new RelyingParty(system, first, AHEAD);
    Await.until(LIMIT, "the old serial revoked", () -> later.status().contains("revoked"));
    Await.until(
        LIMIT,
        "its entry in the list",
        () -> {
          later.fetchLists();
          return later.list().contains(later.serial());
        });
    Await.until(LIMIT, "another precertificate", () -> sent().size() == 2);
    staff.logsIn();
    waits(page);

    logs.away.clear();
    page.browser().open(page.path()).mustPress("button[name=act][value=ISSUE]", Map.of());
    system.mails().await(order.mail("touroku"), Customer.ISSUED_MAIL, 1);
    String certificate = page.browser().open(page.path()).page.select("#certificate-pem").text();
    assertThat(sent()).hasSize(2);
    String serial = serial(bytes(certificate));
    assertThat(serial).isEqualTo(serial(pem(sent().getLast())));
    assertThat(visited(certificate).split("SCT validation status: valid", -1)).hasSize(4);
    assertThat(health()).doesNotContain("wait for transparency logs");
    Await.until(
        LIMIT,
        "the certificate itself in a log",
        () -> logs.published().stream().anyMatch(one -> serial(pem(one)).equals(serial)));
  }

  private Browser.Screen approve() throws IOException {
    new Customer(system, () -> {}, () -> true).applies(order);
    staff.logsIn();
    Browser.Screen page = staff.examined(order);
    page.mustPress("button[name=act][value=APPROVE]", Map.of());
    return page;
  }

  /** The office and operations see it. */
  private void waits(Browser.Screen page) {
    Await.until(
        LIMIT,
        "the office's line",
        () ->
            page.browser()
                .open(page.path())
                .page
                .select("#awaited-logs")
                .text()
                .contains(AWAY + ": status 503"));
    assertThat(health()).contains("1 certificates wait for transparency logs, the oldest since");
  }

  /** What the logs were sent, each once. */
  private List<Der> sent() {
    Set<Der> seen = new HashSet<>();
    return logs.sent().stream().filter(seen::add).toList();
  }

  private static byte[] pem(Der certificate) {
    return bytes(certificate.pem("CERTIFICATE"));
  }

  private String serial(byte[] pem) {
    order.openSsl().write("asked.pem", pem);
    return order.openSsl().run("x509", "-in", "asked.pem", "-noout", "-serial");
  }

  /** What a client of OpenSSL says to a server with the certificate. */
  private String visited(String certificate) throws IOException {
    OpenSsl openSsl = order.openSsl();
    openSsl.write("leaf.pem", bytes(certificate));
    openSsl.write("logs.cnf", bytes(logs.configuration()));
    openSsl.write("root.der", get("/repository/passport-for-web-root-ca-g1.cer"));
    openSsl.run("x509", "-inform", "DER", "-in", "root.der", "-out", "root.pem");
    openSsl.write("issuer.pem", new RelyingParty(system, bytes(certificate), AHEAD).issuer());
    // OpenSSL judges timestamps by whole seconds of its own clock: this one has to pass
    long second = Instant.now().getEpochSecond();
    Await.until(LIMIT, "the next second", () -> Instant.now().getEpochSecond() > second);
    int port = FreePort.next();
    Process server =
        openSsl.start(
            "s_server",
            "-accept",
            "127.0.0.1:" + port,
            "-cert",
            "leaf.pem",
            "-cert_chain",
            "issuer.pem",
            "-key",
            "server.key",
            "-quiet");
    try {
      Await.until(LIMIT, "a server", () -> accepts(port));
      return openSsl.run(
          "s_client",
          "-connect",
          "127.0.0.1:" + port,
          "-CAfile",
          "root.pem",
          "-attime",
          String.valueOf(Instant.now().plus(AHEAD).getEpochSecond()),
          "-ct",
          "-ctlogfile",
          "logs.cnf");
    } finally {
      server.destroyForcibly();
    }
  }

  private static byte[] bytes(String pem) {
    return pem.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean accepts(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private String health() {
    return new String(get("/health"), StandardCharsets.UTF_8);
  }

  private byte[] get(String path) {
    return RelyingParty.send(HttpRequest.newBuilder(URI.create(system.url(path))).build()).body();
  }
}
