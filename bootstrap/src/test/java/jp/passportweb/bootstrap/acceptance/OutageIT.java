package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("FLT-1 the database goes, and comes again")
class OutageIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir Path data;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  @DisplayName(
      "FLT-1 pages without it are there, others say so in words, and all of it mends by itself")
  void outage() throws IOException, InterruptedException {
    int port = FreePort.next();
    EmbeddedPostgres postgres = postgres(port);
    Map<String, String> settings =
        RunningSystem.on(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
    try (RunningSystem system = RunningSystem.onEmptyHome(settings)) {
      assertThat(get(system, "/apply/service").statusCode()).isEqualTo(200);
      postgres.close();
      for (String page : new String[] {"/", "/apply", "/guide", "/guide/csr", "/documents"}) {
        assertThat(get(system, page).statusCode()).as(page).isEqualTo(200);
      }
      HttpResponse<String> refused = get(system, "/repository");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("retry-after")).contains("5");
      assertThat(refused.body()).contains("<h1>ただいま受け付けられません</h1>");
      assertThat(get(system, "/health").statusCode()).isEqualTo(503);
      postgres = postgres(port);
      Await.until(LIMIT, "health", () -> get(system, "/health").statusCode() == 200);
      assertThat(get(system, "/repository").statusCode()).isEqualTo(200);
    } finally {
      postgres.close();
    }
  }

  private EmbeddedPostgres postgres(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .start();
  }

  private HttpResponse<String> get(RunningSystem system, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(system.url(path)))
            .timeout(LIMIT)
            .header("Accept-Language", "ja")
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
