package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's ahead-of-time cache of the jar (JEP 514): the first server of a run that ends in peace
 * leaves it, and those after it start in a fraction of the time.
 */
final class StartCache {
  /**
   * No process lives long enough here to earn what the second compiler costs, and what the virtual
   * machine says of its cache belongs to no output of ours.
   */
  private static final List<String> FOR_A_SHORT_LIFE =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable");

  private static final Path FILE = file();

  /** Which writes the cache at its end. */
  private static @Nullable Process trainer;

  private StartCache() {}

  /** Starts a server, with the flag of the virtual machine that fits. */
  static synchronized Process start(ProcessBuilder java) throws IOException {
    java.command().addAll(1, FOR_A_SHORT_LIFE);
    if (trainer != null && trainer.isAlive()) {
      return java.start();
    }
    if (Files.exists(FILE)) {
      java.command().add(1, "-XX:AOTCache=" + FILE);
      return java.start();
    }
    java.command().add(1, "-XX:AOTCacheOutput=" + FILE);
    trainer = java.start();
    return trainer;
  }

  /** Starts what soon ends, and so never makes the cache. */
  static synchronized Process startBriefly(ProcessBuilder java) throws IOException {
    java.command().addAll(1, FOR_A_SHORT_LIFE);
    if (Files.exists(FILE) && (trainer == null || !trainer.isAlive())) {
      java.command().add(1, "-XX:AOTCache=" + FILE);
    }
    return java.start();
  }

  private static Path file() {
    try {
      Path directory = Files.createTempDirectory("passport-start");
      Path file = directory.resolve("passport.aot");
      directory.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
