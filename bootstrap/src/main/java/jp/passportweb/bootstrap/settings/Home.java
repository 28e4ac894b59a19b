package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PASSPORT_HOME: where the embedded default keeps its state. */
@Singleton
public final class Home {
  private final Path path;

  Home(@Value("${passport.home}") String path) {
    this.path = Path.of(path).toAbsolutePath().normalize();
  }

  /** A directory below it, made when it is not there. */
  public Path directory(String name) {
    Path directory = path.resolve(name);
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new StartFailure(
          "PASSPORT_HOME cannot be written: " + directory + " (" + e.getMessage() + ")", e);
    }
  }

  public Path path() {
    return path;
  }
}
