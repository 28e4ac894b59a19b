package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One start of the packaged jar that may be refused. */
final class Start implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;

  private Start(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts with these environment variables; the output is kept outside of the home. */
  static Start with(Map<String, String> settings) {
    try {
      Path log = Files.createTempFile("start", ".log");
      ProcessBuilder command =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  System.getProperty("passport.jar"))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      command.environment().putAll(settings);
      Process process = StartCache.start(command);
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new Start(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it is ready or has ended, and tells whether it is ready. */
  boolean isReady() {
    Await.until(LIMIT, "a start or its end: " + log, () -> !process.isAlive() || saysReady());
    return process.isAlive() && saysReady();
  }

  /** Waits for the end, and returns the exit code with what was said at last. */
  String refusal() {
    if (isReady()) {
      throw new AssertionError("was not refused: " + log);
    }
    return process.exitValue()
        + " "
        + output().lines().reduce((_, last) -> last).orElse("nothing was said");
  }

  /** All that was said. */
  String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean saysReady() {
    return output().contains(RunningSystem.READY);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("does not end: " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
