package jp.passportweb.network.perspective;

import static jp.passportweb.network.perspective.Neighbourhood.NOW;
import static jp.passportweb.network.perspective.Neighbourhood.SYDNEY;
import static jp.passportweb.network.perspective.Neighbourhood.TOKEN;
import static jp.passportweb.network.perspective.Neighbourhood.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@DisplayName("MPIC-3 whatever is no affirmation of the very request corroborates nothing")
class StrangePerspectivesTest {
  private static final Question CHANGE =
      new Question.ShowsDnsChange(
          new DnsChange(
              new AuthorizationDomainName("www.example.test"),
              "_passport",
              new RandomValue(VALUE, NOW)),
          List.of());
  private static final Question CAA =
      new Question.CaaPermits(
          new CaaQuestion(
              new DnsName("www.example.test"),
              Set.of("acct:7@ca.example"),
              Set.of(ValidationMethod.DNS_CHANGE)));
  private static final String GOOD =
      """
      {"check_type": "dcv", "domain_or_ip_target": "www.example.test", "is_valid": true,
       "dcv_check_parameters": {"validation_method": "dns-change", "dns_record_type": "TXT",
        "dns_name_prefix": "_passport", "require_exact_match": false,
        "challenge_value": "0123456789abcdef0123456789abcdef01234567"},
       "perspectives": [{"perspective_code": "apnic.sydney", "check_response":
        {"check_type": "dcv", "check_passed": true, "details": {"records_seen": []}}}]}\
      """;
  private static final String GOOD_CAA =
      """
      {"check_type": "caa", "domain_or_ip_target": "www.example.test", "is_valid": true,
       "caa_check_parameters": {"certificate_type": "tls-server", "caa_domains": ["ca.example"]},
       "perspectives": [{"perspective_code": "apnic.sydney", "check_response":
        {"check_type": "caa", "check_passed": true, "details": {"caa_record_present": false}}}]}\
      """;

  private static final String GOOD_PERSISTENT =
      """
      {"check_type": "dcv", "domain_or_ip_target": "www.example.test", "is_valid": true,
       "dcv_check_parameters": {"validation_method": "dns-persistent", "dns_record_type": "TXT",
        "dns_name_prefix": "_validation-persist", "require_exact_case": false,
        "issuer_domain_names": ["ca.example"], "expected_account_uri": "acct:7@ca.example"},
       "perspectives": [{"perspective_code": "apnic.sydney", "check_response":
        {"check_type": "dcv", "check_passed": true, "details": {"records_seen": []}}}]}\
      """;

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer stranger;
  private ExecutorService threads;

  @BeforeEach
  void start() throws IOException {
    stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    threads = Executors.newVirtualThreadPerTaskExecutor();
    stranger.setExecutor(threads);
    stranger.start();
  }

  @AfterEach
  void stop() {
    stranger.stop(0);
    threads.shutdownNow();
  }

  @Test
  @DisplayName("an affirmation as another deployment writes it, with words of its own")
  void good() {
    assertThat(answered(CHANGE, GOOD).corroborates()).isTrue();
    assertThat(answered(CAA, GOOD_CAA).corroborates()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"is_valid\": true -> \"is_valid\": false",
        "\"is_valid\": true -> \"is_valid\": 1",
        "\"check_passed\": true -> \"check_passed\": \"true\"",
        "www.example.test -> www.example.net",
        "\"dcv\", \"domain -> \"caa\", \"domain",
        "\"dcv\", \"check_passed -> \"caa\", \"check_passed",
        "_passport -> _other",
        "abcdef01234567\" -> abcdef01234568\"",
        "\"dns_record_type\": \"TXT\" -> \"dns_record_type\": \"CAA\"",
        "apnic.sydney -> apnic.tokyo",
        "}]} -> }, {}]}",
        "\"perspectives\" -> \"others\""
      })
  @DisplayName("another question, another place, a contradiction")
  void changed(String change) {
    String[] parts = change.split(" -> ", 2);
    assertThat(GOOD).contains(parts[0]);
    assertThat(answered(CHANGE, GOOD.replace(parts[0], parts[1])))
        .isInstanceOf(Report.Silent.class);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "yes", "[]", "{}", "{\"is_valid\": true}", "<html>"})
  @DisplayName("nonsense")
  void nonsense(String body) {
    assertThat(answered(CHANGE, body)).isInstanceOf(Report.Silent.class);
  }

  @Test
  @DisplayName("CAA that permits without a word on account and methods, where there are records")
  void unbound() {
    assertThat(answered(CAA, GOOD_CAA.replace("present\": false", "present\": true")))
        .isInstanceOfSatisfying(
            Report.Silent.class, silent -> assertThat(silent.why()).contains("account"));
  }

  @Test
  @DisplayName("a persistent record, without a word on what is below the name")
  void onlyTheName() {
    AuthorizationDomainName name = new AuthorizationDomainName("www.example.test");
    assertThat(
            answered(
                    new Question.ShowsPersistent(name, "acct:7@ca.example", Reach.NAME),
                    GOOD_PERSISTENT)
                .corroborates())
        .isTrue();
    assertThat(
            answered(
                new Question.ShowsPersistent(name, "acct:7@ca.example", Reach.TREE),
                GOOD_PERSISTENT))
        .isEqualTo(new Report.Silent(SYDNEY, "answers another question"));
  }

  @Test
  @DisplayName("a denial is told with what was seen, on one line of bounded length")
  void denial() {
    String denial =
        GOOD.replace("true", "false").replace("[]}", "[\"a\\nb" + "c".repeat(900) + "\"]}");
    assertThat(answered(CHANGE, denial))
        .isInstanceOfSatisfying(
            Report.Differs.class, differs -> assertThat(differs.seen()).hasSize(500));
  }

  @Test
  @DisplayName("another status, a redirect, and more than is read")
  void status() {
    assertThat(ask(CHANGE, exchange -> say(exchange, 500, GOOD)))
        .isEqualTo(new Report.Silent(SYDNEY, "status 500"));
    assertThat(
            ask(
                CHANGE,
                exchange -> {
                  exchange.getResponseHeaders().set("Location", "/mpic2");
                  say(exchange, 307, GOOD);
                }))
        .isEqualTo(new Report.Silent(SYDNEY, "status 307"));
    assertThat(ask(CHANGE, exchange -> say(exchange, 200, GOOD + " ".repeat(70_000))))
        .isInstanceOf(Report.Silent.class);
  }

  @Test
  @DisplayName("nothing in time, not even drop by drop")
  void slow() {
    Report.Silent late = new Report.Silent(SYDNEY, "no answer in time");
    assertThat(ask(CHANGE, exchange -> pause(10_000))).isInstanceOf(Report.Silent.class);
    assertThat(ask(CHANGE, StrangePerspectivesTest::drip)).isEqualTo(late);
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    for (int drop = 0; drop < 100; drop++) {
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
      pause(100);
    }
    exchange.close();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Report answered(Question question, String body) {
    return ask(question, exchange -> say(exchange, 200, body));
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Report ask(Question question, HttpHandler handler) {
    String at = "/" + asked.incrementAndGet() + "/mpic";
    stranger.createContext(at, handler);
    URI address = URI.create("http://127.0.0.1:" + stranger.getAddress().getPort() + at);
    return new RemotePerspectives(
            SYDNEY,
            List.of(new Remote(SYDNEY, address, TOKEN)),
            List.of("ca.example"),
            Duration.ofMillis(1500))
        .ask(question)
        .getFirst();
  }
}
