package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The JDK's ahead-of-time cache of the jar (JEP 514): one server of each run makes it before all
 * others, which start in a fraction of the time.
 */
final class StartCache {
  /**
   * No process lives long enough here to earn what the second compiler costs, and what the virtual
   * machine says of its cache belongs to no output of ours.
   */
  private static final List<String> FOR_A_SHORT_LIFE =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable");

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final List<String> PAGES = List.of("/", "/apply/service", "/office/login");

  /** A system property: no flags, for measurements. */
  private static final String AS_DELIVERED = "passport.as-delivered";

  private StartCache() {}

  /** Made by whoever comes first, while all others wait. */
  private static final class Cache {
    private static final Path FILE = made();
  }

  /** Starts the jar with the flags of the virtual machine that fit. */
  static Process start(ProcessBuilder java) throws IOException {
    if (Boolean.getBoolean(AS_DELIVERED)) {
      return java.start();
    }
    java.command().addAll(1, FOR_A_SHORT_LIFE);
    java.command().add(1, "-XX:AOTCache=" + Cache.FILE);
    return java.start();
  }

  /** By a server that starts, shows some pages and ends in peace. */
  private static Path made() {
    try {
      Path directory = Files.createTempDirectory("passport-start");
      Path file = directory.resolve("passport.aot");
      Path log = directory.resolve("log");
      for (Path left : List.of(directory, log, file)) {
        left.toFile().deleteOnExit();
      }
      int port = FreePort.next();
      ProcessBuilder java =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:AOTCacheOutput=" + file,
                  "-jar",
                  System.getProperty("passport.jar"))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      java.command().addAll(1, FOR_A_SHORT_LIFE);
      java.environment()
          .putAll(
              Map.of(
                  "PASSPORT_HOME",
                  Files.createTempDirectory("passport-home").toString(),
                  "PASSPORT_OPERATOR_PASSWORD",
                  RunningSystem.OPERATOR_PASSWORD,
                  "MICRONAUT_SERVER_PORT",
                  String.valueOf(port)));
      Process process = java.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      Await.until(
          LIMIT,
          "the first server",
          () -> !process.isAlive() || Files.readString(log).contains(RunningSystem.READY));
      for (String page : PAGES) {
        visit(URI.create("http://localhost:" + port + page));
      }
      process.destroy();
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) || !Files.exists(file)) {
        throw new IllegalStateException("no cache was made:\n" + Files.readString(log));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void visit(URI page) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(
          HttpRequest.newBuilder(page).timeout(LIMIT).build(),
          HttpResponse.BodyHandlers.discarding());
    }
  }
}
