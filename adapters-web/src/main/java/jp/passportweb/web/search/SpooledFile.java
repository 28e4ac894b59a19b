package jp.passportweb.web.search;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written as a whole before it is sent, so that no reader holds a transaction, and
 * is gone once it is read or closed.
 */
public final class SpooledFile implements AutoCloseable {
  private final Path path;
  private Writer writer;
  private boolean handedOver;

  private SpooledFile(Path path, Writer writer) {
    this.path = path;
    this.writer = writer;
  }

  public static SpooledFile create() {
    try {
      Path path = Files.createTempFile("passport-", ".csv");
      return new SpooledFile(path, Files.newBufferedWriter(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A writer to the empty file; what was written before is gone. */
  public Writer fresh() {
    try {
      writer.close();
      writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
      return writer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written, to be kept under a name; nothing is written after it. */
  HttpResponse<StreamedFile> answer(String name) {
    return answer(name, "text/csv");
  }

  /** As above, for a file of another type. */
  public HttpResponse<StreamedFile> answer(String name, String type) {
    return HttpResponse.ok(reader())
        .header(HttpHeaders.CONTENT_TYPE, type + "; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private StreamedFile reader() {
    try {
      writer.close();
      StreamedFile reader =
          new StreamedFile(
              Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE),
              MediaType.TEXT_CSV_TYPE);
      handedOver = true;
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      if (!handedOver) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
