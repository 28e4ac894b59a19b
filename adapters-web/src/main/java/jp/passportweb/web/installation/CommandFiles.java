package jp.passportweb.web.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Commands and settings to copy: text files, one folder for each page that shows them. */
public final class CommandFiles {
  private CommandFiles() {}

  /** The text of a file, if there is one. */
  public static Optional<String> find(String folder, String name) {
    String path = "/" + folder + "/" + name + ".txt";
    try (InputStream stream = CommandFiles.class.getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
