package jp.passportweb.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of this module, by the directory that the tests run in. */
final class Sources {
  private static final Path MAIN = Path.of("src", "main");

  private Sources() {}

  /** A file with its text. */
  record Source(String file, String text) {}

  static List<Source> templates() {
    return below("jte", ".jte");
  }

  static List<Source> javaFiles() {
    return below("java", ".java");
  }

  static List<Source> messageFiles() {
    return below("resources/messages", ".properties");
  }

  private static List<Source> below(String directory, String suffix) {
    Path root = MAIN.resolve(directory);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .map(file -> new Source(root.relativize(file).toString(), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
