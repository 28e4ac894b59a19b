package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JDK's ahead-of-time cache of the jar (JEP 514): the first server of a run that ends in peace
 * leaves it, and the others start in a fraction of the time.
 */
final class StartCache {
  private static final Path FILE = file();

  private StartCache() {}

  /** The flag of the virtual machine to start with. */
  static String flag() {
    return (Files.exists(FILE) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + FILE;
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
