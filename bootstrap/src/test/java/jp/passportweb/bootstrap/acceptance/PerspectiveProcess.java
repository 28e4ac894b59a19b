package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar, started as a perspective that takes two checks at once. */
final class PerspectiveProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+/mpic");
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;

  private PerspectiveProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts in a directory, and waits until it is ready. */
  static PerspectiveProcess start(Path directory, String resolver, String token) {
    return start(directory, resolver, token, Map.of());
  }

  /** Starts with other settings than the usual ones. */
  static PerspectiveProcess start(
      Path directory, String resolver, String token, Map<String, String> others) {
    PerspectiveProcess started = begin(directory, resolver, token, others);
    Await.until(
        LIMIT,
        "a perspective: " + started.log,
        () -> !started.process.isAlive() || ADDRESS.matcher(started.ready()).find());
    return started;
  }

  /** Starts where that is refused: the exit code, and what was said. */
  static String refusal(Path directory, String resolver, String token) {
    try (PerspectiveProcess started = begin(directory, resolver, token, Map.of())) {
      Await.until(LIMIT, "an end: " + started.log, () -> !started.process.isAlive());
      return started.process.exitValue() + " " + started.ready().strip();
    }
  }

  private static PerspectiveProcess begin(
      Path directory, String resolver, String token, Map<String, String> others) {
    try {
      Path log = Files.createTempFile("perspective", ".log");
      Path nothing = Files.createTempFile("no-anchors", ".ds");
      ProcessBuilder command =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  System.getProperty("passport.jar"),
                  "perspective")
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      command
          .environment()
          .putAll(
              Map.of(
                  "PASSPORT_PERSPECTIVE_ID", "apnic.sydney",
                  "PASSPORT_PERSPECTIVE_REGION", "APNIC",
                  "PASSPORT_PERSPECTIVE_LATITUDE", "-33.87",
                  "PASSPORT_PERSPECTIVE_LONGITUDE", "151.21",
                  "PASSPORT_PERSPECTIVE_PORT", "0",
                  "PASSPORT_PERSPECTIVE_AT_ONCE", "2",
                  "PASSPORT_PERSPECTIVE_TRUST_ANCHORS", nothing.toString(),
                  "PASSPORT_PERSPECTIVE_RESOLVER", resolver,
                  "PASSPORT_PERSPECTIVE_TOKEN", token));
      command.environment().putAll(others);
      Process process = StartCache.start(command);
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new PerspectiveProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that it said. */
  String ready() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    Matcher address = ADDRESS.matcher(ready());
    if (!address.find()) {
      throw new AssertionError("is not ready: " + ready());
    }
    return URI.create(address.group());
  }

  @Override
  public void close() {
    process.destroy();
    Await.until(LIMIT, "an end: " + log, () -> !process.isAlive());
  }
}
