package jp.passportweb.network.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.network.perspective.Caller.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@DisplayName("MPIC-3 a perspective answers nobody else, and does not more than it is made for")
class PerspectiveBoundsTest {
  private static final String GOOD =
      """
      {"check_type": "dcv", "domain_or_ip_target": "www.example.test",
       "dcv_check_parameters": {"validation_method": "dns-change", "dns_record_type": "TXT",
        "challenge_value": "0123456789abcdef0123456789abcdef"}}\
      """;

  private final SlowNetwork network = new SlowNetwork();

  @Test
  @DisplayName("a wrong token, or none, is told nothing, whatever is asked")
  void unauthorized() throws IOException, InterruptedException {
    try (PerspectiveServer server = serve(1)) {
      Caller caller = new Caller(server);
      String almost = Neighbourhood.TOKEN.header().replaceAll(".$", "0");
      for (String header : List.of(almost, "Bearer ", "Basic eDp5", "bearer")) {
        Answer answer = caller.send(caller.request(GOOD).header("Authorization", header));
        assertThat(answer.status()).as(header).isEqualTo(401);
      }
      assertThat(caller.send(caller.request("nonsense")).status()).isEqualTo(401);
      assertThat(network.looked()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "0123456789abcdef0123456789abcde",
        "with space with space with space"
      })
  @DisplayName("a token that can be guessed is none")
  void token(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BearerToken(text))
        .withMessageNotContaining("with space");
    assertThat(Neighbourhood.TOKEN.toString()).doesNotContain("c4f1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "{}",
        "{\"check_type\": \"caa\"} {}",
        "{\"check_type\": \"caa\", \"check_type\": \"caa\"}",
        "{\"check_type\": \"mail\", \"domain_or_ip_target\": \"www.example.test\"}",
        "{\"check_type\": \"caa\", \"domain_or_ip_target\": \"www.example.test\"}",
        "{\"check_type\": 7, \"domain_or_ip_target\": \"www.example.test\"}",
        "[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]"
      })
  @DisplayName("what is no request is refused in words")
  void garbage(String body) throws IOException, InterruptedException {
    assertRefused(body);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"www.example.test\" -> \"127.0.0.1:80\"",
        "\"www.example.test\" -> \"WWW.example.test\"",
        "\"www.example.test\" -> \"localhost\"",
        "\"www.example.test\" -> \"www..test\"",
        "\"www.example.test\" -> \"*.example.test\"",
        "\"www.example.test\" -> \"www.example.test/x\"",
        "\"TXT\" -> \"CAA\"",
        "\"TXT\" -> \"TXT\", \"dns_name_prefix\": \"a b\"",
        "\"dns-change\" -> \"acme-tls-alpn-01\"",
        "\"dns-change\" -> \"website-change\"",
        "\"dns-change\" -> \"website-change\", \"http_token_path\": \"../x\"",
        "\"dns-change\" -> \"website-change\", \"http_token_path\": \"x\", \"match_regex\":"
            + " \"(a+)+\"",
        "\"dns-change\" -> \"website-change\", \"http_token_path\": \"x\", \"url_scheme\": \"ftp\"",
        "0123456789abcdef0123456789abcdef -> guess",
        "\"check_type\" -> \"orchestration_parameters\": {\"quorum_count\": 0}, \"check_type\"",
        "\"check_type\" -> \"orchestration_parameters\": {\"perspective_count\": 6}, \"check_type\""
      })
  @DisplayName("what is not spoken here is refused in words")
  void notSpoken(String change) throws IOException, InterruptedException {
    String[] parts = change.split(" -> ", 2);
    assertThat(GOOD).contains(parts[0]);
    assertRefused(GOOD.replace(parts[0], parts[1]));
  }

  private void assertRefused(String body) throws IOException, InterruptedException {
    try (PerspectiveServer server = serve(1)) {
      Answer answer = new Caller(server).post(body);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body().path("error").asText()).isNotBlank();
      assertThat(network.looked()).isFalse();
    }
  }

  @Test
  @DisplayName("a request that is too long, at another place, or not posted")
  void oversize() throws IOException, InterruptedException {
    try (PerspectiveServer server = serve(1)) {
      Caller caller = new Caller(server);
      assertThat(caller.post(GOOD + " ".repeat(9000)).status()).isEqualTo(413);
      assertThat(caller.post(GOOD + " ".repeat(40_000)).status()).isEqualTo(413);
      HttpRequest.Builder authorized =
          caller.request(GOOD).header("Authorization", Neighbourhood.TOKEN.header());
      assertThat(caller.send(authorized.copy().GET()).status()).isEqualTo(405);
      URI elsewhere = URI.create("http://127.0.0.1:" + server.address().getPort() + "/mpic/x");
      assertThat(caller.send(authorized.copy().uri(elsewhere)).status()).isEqualTo(404);
      assertThat(network.looked()).isFalse();
    }
  }

  @Test
  @DisplayName("whoever comes while all places are taken is sent away, and later let in")
  void atOnce() throws IOException, InterruptedException, ExecutionException {
    try (PerspectiveServer server = serve(1);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Caller caller = new Caller(server);
      Future<Answer> first = threads.submit(() -> caller.post(GOOD));
      network.awaitLook();
      assertThat(caller.post(GOOD).status()).isEqualTo(429);
      network.go();
      assertThat(first.get().status()).isEqualTo(200);
      assertThat(caller.post(GOOD).status()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("a look that takes too long is given up")
  void tooLong() throws IOException, InterruptedException {
    try (PerspectiveServer server = Neighbourhood.serve(network, 1, Duration.ofMillis(200))) {
      assertThat(new Caller(server).post(GOOD).status()).isEqualTo(503);
    }
  }

  private PerspectiveServer serve(int atOnce) throws IOException {
    return Neighbourhood.serve(network, atOnce, Duration.ofSeconds(15));
  }

  /** A network that answers when it is let. */
  private static final class SlowNetwork implements Observer {
    private final CountDownLatch looked = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    boolean looked() {
      return looked.getCount() == 0;
    }

    void awaitLook() throws InterruptedException {
      assertThat(looked.await(10, TimeUnit.SECONDS)).isTrue();
    }

    void go() {
      gate.countDown();
    }

    @Override
    public DnsAnswer<String> txt(String name) {
      looked.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new DnsAnswer.NoSuchName<>(name, List.of(), Security.SECURE);
    }

    @Override
    public CaaLookup caa(DnsName name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public DnsAnswer<String> addresses(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public WebAnswer page(URI address) {
      throw new UnsupportedOperationException();
    }
  }
}
