package jp.passportweb.network.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.LogState;
import jp.passportweb.domain.transparency.Shard;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencyLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@DisplayName("CT-1: what is sent to logs, and what counts as an answer")
class LogClientTest {
  private static final List<Der> CHAIN = List.of(der("precertificate"), der("issuer"));
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private final List<TransparencyLog> logs = new ArrayList<>();

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  @DisplayName("CT-1 the chain is posted, and the timestamp is taken as the log wrote it")
  void promised() {
    AtomicReference<String> sent = new AtomicReference<>();
    TransparencyLog log =
        log(
            "one",
            exchange -> {
              sent.set(
                  exchange.getRequestMethod()
                      + " "
                      + exchange.getRequestURI()
                      + " "
                      + new String(
                          exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
              say(exchange, 200, answer("one", 1_795_000_000_123L, "000005", "04030001ff"));
            });
    assertThat(submit(LONG))
        .containsExactly(
            new LogAnswer.Promised(
                new SignedTimestamp(
                    log.id(), Instant.ofEpochMilli(1_795_000_000_123L), "000005", "04030001ff")));
    assertThat(sent.get())
        .isEqualTo(
            "POST /one/ct/v1/add-pre-chain {\"chain\":[\"%s\",\"%s\"]}"
                .formatted(base64("precertificate"), base64("issuer")));
  }

  @ParameterizedTest
  @DisplayName("CT-1 whatever is no timestamp of this log is none")
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "null",
        "{\"sct_version\": 1}",
        "{\"sct_version\":0,\"id\":\"AAAA\",\"timestamp\":1,\"extensions\":\"\",\"signature\":\"\"}",
        "{\"sct_version\":0,\"id\":\"*\",\"timestamp\":1,\"extensions\":\"\",\"signature\":\"\"}",
      })
  void strange(String body) {
    log("one", exchange -> say(exchange, 200, body));
    assertThat(submit(LONG)).singleElement().isInstanceOf(LogAnswer.Silent.class);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("CT-1 no other status is an answer, and a redirect is not followed")
  @ValueSource(ints = {302, 400, 403, 429, 503})
  void status(int status) {
    log(
        "one",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/two/");
          say(exchange, status, answer("one", 1, "", "00"));
        });
    AtomicInteger elsewhere = new AtomicInteger();
    server.createContext("/two/", _ -> elsewhere.incrementAndGet());
    assertThat(submit(LONG))
        .containsExactly(new LogAnswer.Silent(logs.getFirst().id(), "status " + status));
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  @DisplayName("CT-1 an answer without end is not read to its end")
  void endless() {
    log(
        "one",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[8192];
          while (over.getCount() > 0) {
            exchange.getResponseBody().write(block);
          }
        });
    assertThat(submit(LONG)).singleElement().isInstanceOf(LogAnswer.Silent.class);
  }

  @Test
  @DisplayName("CT-2 a slow log, a dripping one and a dead one are left behind; the others count")
  void slow() throws IOException {
    log("slow", _ -> await());
    log(
        "dripping",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          await();
        });
    logs.add(described("dead", URI.create("http://127.0.0.1:" + unusedPort() + "/")));
    log("good", exchange -> say(exchange, 200, answer("good", 1, "", "00")));
    List<LogAnswer> answers =
        new LogClient(logs, LONG).submit(CHAIN, logs, heard -> heard.size() == 2);
    assertThat(answers.subList(0, 3)).allMatch(LogAnswer.Silent.class::isInstance);
    assertThat(answers.getFirst())
        .isEqualTo(new LogAnswer.Silent(logs.getFirst().id(), "no answer in time"));
    assertThat(answers.get(3)).isInstanceOf(LogAnswer.Promised.class);
  }

  @Test
  @DisplayName("CT-2 where all are slow they are waited for so long and no longer")
  void allSlow() {
    TransparencyLog one = log("one", _ -> await());
    TransparencyLog two =
        log(
            "two",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
              await();
            });
    assertThat(submit(SHORT))
        .extracting(LogAnswer::log, answer -> answer instanceof LogAnswer.Silent)
        .containsExactly(tuple(one.id(), true), tuple(two.id(), true));
  }

  @Test
  @DisplayName("CT-1 once it is enough nobody else is waited for")
  void enough() {
    log("slow", _ -> await());
    log("good", exchange -> say(exchange, 200, answer("good", 1, "", "00")));
    List<LogAnswer> answers =
        new LogClient(logs, Duration.ofDays(1))
            .submit(
                CHAIN,
                logs,
                heard -> heard.stream().anyMatch(LogAnswer.Promised.class::isInstance));
    assertThat(answers)
        .extracting(LogAnswer::log)
        .containsExactly(logs.get(0).id(), logs.get(1).id());
    assertThat(answers.get(1)).isInstanceOf(LogAnswer.Promised.class);
  }

  @Test
  @DisplayName("CT-1 the certificate itself is handed to one log, which has it or not")
  void published() {
    TransparencyLog good =
        log(
            "good",
            exchange -> {
              boolean asked = exchange.getRequestURI().getPath().equals("/good/ct/v1/add-chain");
              say(exchange, asked ? 200 : 404, answer("good", 1, "", "00"));
            });
    TransparencyLog full = log("full", exchange -> say(exchange, 429, ""));
    LogClient client = new LogClient(logs, LONG);
    assertThat(client.publish(CHAIN, good)).isTrue();
    assertThat(client.publish(CHAIN, full)).isFalse();
  }

  @Test
  @DisplayName("CT-1 where no log takes it none is asked")
  void nobody() {
    assertThat(submit(LONG)).isEmpty();
  }

  private List<LogAnswer> submit(Duration longest) {
    return new LogClient(logs, longest).submit(CHAIN, logs, _ -> false);
  }

  private TransparencyLog log(String name, HttpHandler handler) {
    server.createContext("/" + name + "/", handler);
    logs.add(
        described(
            name,
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name + "/")));
    return logs.getLast();
  }

  private static TransparencyLog described(String name, URI address) {
    return new TransparencyLog(
        name, "East", der("key of " + name), address, LogKind.RFC_6962, LogState.USABLE, Shard.ALL);
  }

  private static String answer(String name, long at, String extensions, String signature) {
    byte[] id =
        HexFormat.of().parseHex(described(name, URI.create("http://localhost/")).id().hex());
    return "{\"sct_version\":0,\"id\":\"%s\",\"timestamp\":%d,\"extensions\":\"%s\",\"signature\":\"%s\"}"
        .formatted(
            Base64.getEncoder().encodeToString(id),
            at,
            Base64.getEncoder().encodeToString(HexFormat.of().parseHex(extensions)),
            Base64.getEncoder().encodeToString(HexFormat.of().parseHex(signature)));
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Der der(String text) {
    return Der.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
