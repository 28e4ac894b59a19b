package jp.passportweb.bootstrap.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged jar, run as its users run it: a process of its own on a home of its own. */
public final class RunningSystem implements AutoCloseable {
  /** The password of the first operators. */
  public static final String OPERATOR_PASSWORD = "correct horse 12";

  /** In place of a value of the usual environment that a system is to do without. */
  public static final String NOT_SET = "";

  /** Tests apply oftener than people do. */
  private static final Map<String, String> UNLIMITED =
      Map.of(
          "PASSPORT_DRAFTS_PER_HOUR", "100000",
          "PASSPORT_DRAFTS_PER_ADDRESS", "100000",
          "PASSPORT_APPLICATIONS_PER_ADDRESS", "100000",
          "PASSPORT_APPLICATIONS_PER_MAILBOX", "100000",
          "PASSPORT_APPLICATIONS_PER_DOMAIN", "100000",
          "PASSPORT_ONE_PERSON_FOR_OV", "true");

  /** What a server says once it serves. */
  static final String READY = "Passport for Web is ready: ";

  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final Duration STOP_LIMIT = Duration.ofMinutes(5);

  private final Path home;
  private final int port;
  private final Map<String, String> settings = new HashMap<>();
  private final Mails mails;
  private Process process;

  private RunningSystem(Path home, int port, Map<String, String> settings) {
    this.home = home;
    this.port = port;
    this.settings.putAll(settings);
    this.mails = new Mails(home.resolve("mail"));
    this.process = start();
  }

  /**
   * Starts on an empty home, with these environment variables besides the usual ones; an empty one
   * is not set.
   */
  public static RunningSystem onEmptyHome(Map<String, String> settings) {
    try {
      Path home = Files.createTempDirectory("passport-home");
      return new RunningSystem(home, FreePort.next(), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings that put another database in the place of the embedded one. */
  public static Map<String, String> on(String url, String user) {
    return Map.of("DATASOURCES_DEFAULT_URL", url, "DATASOURCES_DEFAULT_USERNAME", user);
  }

  public String url(String path) {
    return "http://localhost:" + port + path;
  }

  public int port() {
    return port;
  }

  /** What its heap holds after everything was freed that can be. */
  public long liveBytes() {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    ProcessBuilder command =
        new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram");
    try (BufferedReader lines = command.start().inputReader()) {
      return lines
          .lines()
          .filter(line -> line.startsWith("Total"))
          .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[2]))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its processors have computed so far. */
  public Duration cpu() {
    return process.toHandle().info().totalCpuDuration().orElseThrow();
  }

  public Path home() {
    return home;
  }

  public Mails mails() {
    return mails;
  }

  /** Ends the process as a crash does: at once, with nothing tidied up. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Waits until the process has ended by itself. */
  public void awaitEnd() {
    try {
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends the process as an operator does. */
  public void stop() {
    process.destroy();
    awaitEnd();
  }

  /** Starts again on the same home and port. */
  public void restart(Map<String, String> changed) {
    process.destroyForcibly();
    awaitEnd();
    settings.putAll(changed);
    process = start();
  }

  /** Stops, adds a member of staff by the command line, and starts again. */
  public void hires(String name, String role) {
    stop();
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            System.getProperty("passport.jar"),
            "operator",
            "add",
            name,
            "--name",
            name,
            "--role",
            role);
    command.environment().put("PASSPORT_HOME", home.toString());
    try {
      Process adding = command.redirectErrorStream(true).start();
      try (var stdin = adding.getOutputStream()) {
        stdin.write((OPERATOR_PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(adding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (adding.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    restart(Map.of());
  }

  @Override
  public void close() {
    stop();
  }

  private Process start() {
    Path log = home.resolve("server.log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command =
        new ProcessBuilder(java, "-jar", System.getProperty("passport.jar"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
    command.environment().putAll(usual());
    command.environment().putAll(UNLIMITED);
    command.environment().putAll(settings);
    command.environment().values().removeIf(NOT_SET::equals);
    try {
      Process started = StartCache.start(command);
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      Await.until(
          START_LIMIT,
          "the server's ready line; its log is " + log,
          () -> {
            if (!started.isAlive()) {
              throw new IllegalStateException("the server ended:\n" + Files.readString(log));
            }
            return Files.readString(log).contains(READY);
          });
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> usual() {
    return Map.of(
        "PASSPORT_HOME",
        home.toString(),
        "MICRONAUT_SERVER_PORT",
        String.valueOf(port),
        "PASSPORT_BASE_URL",
        url(""),
        "PASSPORT_OPERATOR_PASSWORD",
        OPERATOR_PASSWORD,
        "PASSPORT_WORKERS_MAIL_EVERY",
        "200ms",
        "PASSPORT_WORKERS_ISSUE_EVERY",
        "500ms",
        "PASSPORT_WORKERS_LISTS_EVERY",
        "500ms");
  }
}
