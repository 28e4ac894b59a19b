package jp.passportweb.bootstrap.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintException;
import jp.passportweb.domain.certificate.LintExceptions;

/**
 * The exceptions that this system was built with, {@code catalog/lint-exceptions.txt} on the class
 * path: a line for each, of linter, code, first day, reason and source, parted by {@code |}.
 */
public final class LintExceptionsFile {
  private static final String RESOURCE = "/catalog/lint-exceptions.txt";
  private static final int PARTS = 5;

  private LintExceptionsFile() {}

  /**
   * Reads them.
   *
   * @throws IllegalStateException quoting the line that is not understood
   */
  public static LintExceptions read() {
    try (InputStream file =
            Objects.requireNonNull(
                LintExceptionsFile.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return read(lines.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LintExceptions read(Stream<String> lines) {
    List<LintException> all =
        lines
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(LintExceptionsFile::exception)
            .toList();
    return new LintExceptions(all);
  }

  private static LintException exception(String line) {
    List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    try {
      if (parts.size() != PARTS) {
        throw new IllegalArgumentException("parts: " + parts.size());
      }
      return new LintException(
          parts.get(0), parts.get(1), LocalDate.parse(parts.get(2)), parts.get(3), parts.get(4));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException("an exception from linting is not understood: " + line, e);
    }
  }
}
