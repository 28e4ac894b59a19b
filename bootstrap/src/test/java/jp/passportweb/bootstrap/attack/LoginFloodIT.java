package jp.passportweb.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Floods of logins behind a reverse proxy keep nobody out who knows the secret")
class LoginFloodIT {
  private static final String FLOOD = "198.51.100.7";
  private static final String STAFF = "203.0.113.5";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static RunningSystem system;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of("PASSPORT_PROXY_TRUSTED", "127.0.0.0/8,::1"));
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName("OPR-1 a staff name cannot be locked from outside")
  void staff() {
    for (int i = 0; i < 12; i++) {
      office("wrong", FLOOD);
    }
    assertThat(office(RunningSystem.OPERATOR_PASSWORD, FLOOD).statusCode()).isEqualTo(422);
    assertThat(office(RunningSystem.OPERATOR_PASSWORD, STAFF).statusCode()).isEqualTo(303);
  }

  @Test
  @DisplayName("many logins at once are answered, one by one or with a word, and pages meanwhile")
  void hashes() {
    String token = token("/office/login");
    List<CompletableFuture<HttpResponse<String>>> flood =
        IntStream.range(0, 60)
            .mapToObj(i ->
                client.sendAsync(
                    post(
                        "/office/login",
                        "10.1." + i + ".1",
                        Map.of("loginName", "n" + i, "password", "wrong", "_csrf", token)),
                    HttpResponse.BodyHandlers.ofString()))
            .toList();
    assertThat(get("/user/login/otp").statusCode()).isEqualTo(200);
    assertThat(get("/health").statusCode()).isEqualTo(200);
    assertThat(flood)
        .extracting(CompletableFuture::join)
        .extracting(HttpResponse::statusCode)
        .containsAnyOf(422, 503)
        .isSubsetOf(422, 503);
  }

  @Test
  @DisplayName("OTP-2 first logins with one key at the same moment are refused, none in error")
  void firstAtOnce() {
    String token = token("/user/login/password");
    for (int round = 0; round < 5; round++) {
      Map<String, String> form =
          Map.of(
              "accessKey",
              "0000-0000-0000-000" + round,
              "oneTimePassword",
              "2222222222",
              "_csrf",
              token);
      List<CompletableFuture<HttpResponse<String>>> all =
          IntStream.range(0, 16)
              .mapToObj(i ->
                  client.sendAsync(
                      post(
                          "/user/login/password",
                          "10.2.0." + Math.floorMod(form.hashCode(), 200),
                          form),
                      HttpResponse.BodyHandlers.ofString()))
              .toList();
      assertThat(all)
          .extracting(CompletableFuture::join)
          .extracting(HttpResponse::statusCode)
          .containsOnly(422);
    }
  }

  @Test
  @DisplayName("ACC-3 who asks too often for the key is told so, and only that address")
  void recovery() {
    Map<String, String> form =
        Map.of(
            "serverName", "www.example.jp",
            "registeredAddress", "hanako@example.jp",
            "_csrf", token("/user/login/otp"));
    for (int i = 0; i < 30; i++) {
      assertThat(send(post("/user/login/key", FLOOD, form)).statusCode()).isEqualTo(303);
    }
    HttpResponse<String> told = send(post("/user/login/key", FLOOD, form));
    assertThat(told.statusCode()).isEqualTo(429);
    assertThat(told.body()).contains("受け付けられません");
    assertThat(send(post("/user/login/key", STAFF, form)).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> office(String password, String from) {
    return send(
        post(
            "/office/login",
            from,
            Map.of(
                "loginName", "examiner", "password", password, "_csrf", token("/office/login"))));
  }

  private String token(String page) {
    Matcher matcher = TOKEN.matcher(get(page).body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(system.url(path))).build());
  }

  private static HttpRequest post(String path, String from, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(system.url(path)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Forwarded-For", from)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
