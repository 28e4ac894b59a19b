package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OBS-2 a stop ends what was begun")
class StopIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String FORM = "accessKey=x&mailAddress=y";

  @Test
  @DisplayName("OBS-2 a form of which half has come is answered, nothing new is taken, and it ends")
  void underWay() throws IOException {
    try (RunningSystem system = RunningSystem.onEmptyHome(Map.of());
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), system.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head().getBytes(StandardCharsets.US_ASCII));
      out.write(FORM.substring(0, 9).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      pause();
      CompletableFuture<Void> end = CompletableFuture.runAsync(system::stop);
      Await.until(LIMIT, "a closed port", () -> !listens(system));
      assertThat(end).isNotDone();
      out.write(FORM.substring(9).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("connection: close");
      end.join();
      assertThat(Files.readString(system.home().resolve("server.log")))
          .doesNotContain("ERROR", "Exception");
    }
  }

  @Test
  @DisplayName("OBS-2 health says no for as long as it was set, before nothing new is taken")
  void announced() throws IOException, InterruptedException {
    try (RunningSystem system =
        RunningSystem.onEmptyHome(Map.of("PASSPORT_STOP_ANNOUNCED", "4s"))) {
      assertThat(health(system)).isEqualTo(200);
      CompletableFuture<Void> end = CompletableFuture.runAsync(system::stop);
      Await.until(LIMIT, "health that says no", () -> health(system) == 503);
      end.join();
      assertThatThrownBy(() -> health(system)).isInstanceOf(ConnectException.class);
    }
  }

  private static String head() {
    return "POST /user/login/otp HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + FORM.length()
        + "\r\n\r\n";
  }

  private static int health(RunningSystem system) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(system.url("/health"))).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static boolean listens(RunningSystem system) throws IOException {
    try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), system.port())) {
      return true;
    } catch (ConnectException e) {
      return false;
    }
  }

  /** The server has begun to read. */
  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
