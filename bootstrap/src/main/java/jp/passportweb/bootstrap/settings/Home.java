package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** PASSPORT_HOME: where the embedded default keeps its state. */
@Singleton
public final class Home {
  private static final List<String> PARTS =
      List.of("ca", "db", "mail", "practice", "secret", "tls");

  private final Path path;

  public Home(@Value("${passport.home}") String path) {
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

  /** What in it, or where it is to be, cannot be written; makes nothing. */
  public Optional<Path> unwritable() {
    if (!Files.exists(path)) {
      Path above = path;
      while (above.getParent() != null && !Files.exists(above)) {
        above = above.getParent();
      }
      return Optional.of(above).filter(directory -> !isWritableDirectory(directory));
    }
    if (!isWritableDirectory(path)) {
      return Optional.of(path);
    }
    return PARTS.stream()
        .map(path::resolve)
        .filter(Files::exists)
        .filter(directory -> !isWritableDirectory(directory))
        .findFirst();
  }

  /** Writes a small file for the owner only, whole or not at all. */
  void keep(Path file, String text) throws IOException {
    Path directory = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Path fresh = Files.createTempFile(directory, file.getFileName().toString(), ".new");
    if (posix) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isWritableDirectory(Path directory) {
    return Files.isDirectory(directory) && Files.isWritable(directory);
  }
}
