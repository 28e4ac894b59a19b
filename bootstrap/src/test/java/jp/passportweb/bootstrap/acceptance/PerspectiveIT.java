package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("MPIC-3 the jar as a remote perspective: no database, no home, no server besides")
class PerspectiveIT {
  private static final String TOKEN = "Jk3Vt0Xz5Rq8Lm1Np6Ws9Yb2Cd4Fg7Hj";
  private static final String VALUE = "0123456789abcdef0123456789abcdef01234567";
  @TempDir static Path directory;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SmallResolver resolver;
  private static PerspectiveProcess perspective;

  @BeforeAll
  static void start() throws IOException {
    resolver =
        new SmallResolver(
            "www.example.test. A 127.0.0.1",
            "_passport.www.example.test. TXT \"" + VALUE + "\"",
            "example.test. CAA 0 issue \"ca.example\"",
            "foreign.example.test. CAA 0 issue \"other.example\"");
    perspective = PerspectiveProcess.start(directory, resolver.address(), TOKEN);
  }

  @AfterAll
  static void stop() {
    perspective.close();
    resolver.close();
  }

  @Test
  @DisplayName("CAA and a TXT record as they are seen from there")
  void answers() throws IOException, InterruptedException {
    assertThat(perspective.ready())
        .contains("Passport for Web: perspective apnic.sydney (APNIC) is ready: http://127.0.0.1:");
    assertThat(post(caa("www.example.test")).body())
        .contains("\"is_valid\":true", "\"found_at\":\"example.test\"", "0 issue");
    assertThat(post(caa("foreign.example.test")).body())
        .contains("\"is_valid\":false", "caa:forbidden");
    assertThat(post(control("www.example.test", "dns-change")).body())
        .contains("\"is_valid\":true", "\"perspective_code\":\"apnic.sydney\"");
    assertThat(post(control("other.example.test", "dns-change")).body())
        .contains("\"is_valid\":false", "\"response_code\":3");
  }

  @Test
  @DisplayName("no page is looked at inside of its own network")
  void inside() throws IOException, InterruptedException {
    assertThat(post(control("www.example.test", "website-change")).body())
        .contains("\"is_valid\":false", "ForbiddenAddress");
  }

  @Test
  @DisplayName("another token, no JSON, too much, and nothing of the product")
  void refused() throws IOException, InterruptedException {
    String good = caa("www.example.test");
    assertThat(send(request(good).header("Authorization", "Bearer " + TOKEN + "0")).statusCode())
        .isEqualTo(401);
    assertThat(send(request(good)).statusCode()).isEqualTo(401);
    assertThat(post("nonsense").statusCode()).isEqualTo(400);
    assertThat(post(good + " ".repeat(9000)).statusCode()).isEqualTo(413);
    URI page = perspective.address().resolve("/office/login");
    assertThat(send(authorized(good).uri(page)).statusCode()).isEqualTo(404);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  @DisplayName("too many at once are sent away")
  void tooMany() throws IOException, InterruptedException {
    String slow = caa("a." + SmallResolver.SILENT);
    List<CompletableFuture<?>> held = new ArrayList<>();
    Await.until(
        Duration.ofSeconds(10),
        "a place that is missing",
        () -> {
          held.add(
              CLIENT.sendAsync(authorized(slow).build(), HttpResponse.BodyHandlers.ofString()));
          return post(control("www.example.test", "dns-change")).statusCode() == 429;
        });
    held.forEach(CompletableFuture::join);
    assertThat(post(control("www.example.test", "dns-change")).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("whoever says nothing does not keep a connection")
  void slow() throws IOException {
    try (Socket slow =
        new Socket(InetAddress.getLoopbackAddress(), perspective.address().getPort())) {
      slow.setSoTimeout(60_000);
      slow.getOutputStream().write("POST /mpic HT".getBytes(StandardCharsets.US_ASCII));
      slow.getOutputStream().flush();
      assertThat(slow.getInputStream().read()).isEqualTo(-1);
    } catch (SocketException reset) {
      assertThat(reset).hasMessageContaining("reset");
    }
  }

  @Test
  @DisplayName("what is not set, or can be guessed, is named, and nothing begins")
  void notSet() {
    assertThat(PerspectiveProcess.refusal(directory, "127.0.0.1:53", "guess"))
        .isEqualTo(
            "3 Passport for Web: PASSPORT_PERSPECTIVE_TOKEN is not understood:"
                + " see docs/operations.md");
  }

  private static String caa(String target) {
    return """
    {"check_type": "caa", "domain_or_ip_target": "%s",
     "caa_check_parameters": {"caa_domains": ["ca.example"]}}\
    """
        .formatted(target);
  }

  private static String control(String target, String method) {
    return """
    {"check_type": "dcv", "domain_or_ip_target": "%s", "dcv_check_parameters": {
      "validation_method": "%s", "dns_record_type": "TXT", "dns_name_prefix": "_passport",
      "http_token_path": "passport.txt", "challenge_value": "%s"}}\
    """
        .formatted(target, method, VALUE);
  }

  private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return send(authorized(body));
  }

  private static HttpRequest.Builder authorized(String body) {
    return request(body).header("Authorization", "Bearer " + TOKEN);
  }

  private static HttpRequest.Builder request(String body) {
    return HttpRequest.newBuilder(perspective.address())
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
