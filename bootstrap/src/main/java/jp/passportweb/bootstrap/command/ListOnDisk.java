package jp.passportweb.bootstrap.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import jp.passportweb.domain.keylist.KeyListFile;
import jp.passportweb.domain.keylist.KeyListLine;

/** A list as a file, compressed or not; what comes by standard input is put aside for a while. */
final class ListOnDisk implements KeyListFile, AutoCloseable {
  private final Path path;
  private final boolean passing;

  private ListOnDisk(Path path, boolean passing) {
    this.path = path;
    this.passing = passing;
  }

  static ListOnDisk of(String file) {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new Unreadable("there is no file that can be read: " + file, null);
    }
    return new ListOnDisk(path, false);
  }

  static ListOnDisk of(InputStream in) throws IOException {
    Path copy = Files.createTempFile("passport-keys", "");
    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    return new ListOnDisk(copy, true);
  }

  /** The file is not there, or breaks off. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message, @org.jspecify.annotations.Nullable Throwable cause) {
      super(message, cause);
    }
  }

  @Override
  public String name() {
    return passing ? "" : path.getFileName().toString();
  }

  @Override
  public void eachLine(Consumer<String> reader) {
    try (Reader text =
        new BufferedReader(new InputStreamReader(bytes(), StandardCharsets.ISO_8859_1))) {
      StringBuilder line = new StringBuilder();
      for (int c = text.read(); c >= 0; c = text.read()) {
        if (c == '\n') {
          reader.accept(line.toString());
          line.setLength(0);
        } else if (line.length() <= KeyListLine.LONGEST) {
          line.append((char) c);
        }
      }
      if (!line.isEmpty()) {
        reader.accept(line.toString());
      }
    } catch (IOException e) {
      throw new Unreadable("the file cannot be read: " + e.getMessage(), e);
    }
  }

  private InputStream bytes() throws IOException {
    InputStream bytes = Files.newInputStream(path);
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
        ? new GZIPInputStream(bytes)
        : bytes;
  }

  @Override
  public void close() throws IOException {
    if (passing) {
      Files.delete(path);
    }
  }
}
