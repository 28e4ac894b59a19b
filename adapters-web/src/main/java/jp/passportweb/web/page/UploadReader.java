package jp.passportweb.web.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.domain.file.FileFault;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form with a file while it comes in (RFC 7578), and no further than it must: a file that
 * is too large is left where that is known. Fields stand before the file, the token among them.
 */
final class UploadReader {
  private static final int MOST_OF_FIELD = 64 * 1024;
  private static final int MOST_FIELDS = 32;
  private static final int LONGEST_LINE = 2000;

  /** What a form's fields and heads weigh at most, besides its file. */
  private static final int BESIDES = 128 * 1024;

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?i)multipart/form-data\\s*;\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s\";,]{1,70}))\\s*");

  private static final Pattern DISPOSITION =
      Pattern.compile(
          "(?i)form-data;\\s*name=\"([^\"\\\\]{1,100})\""
              + "(?:;\\s*filename=\"((?:[^\"\\\\]|\\\\.)*+)\")?\\s*");

  /** What came of it. */
  sealed interface Outcome {
    record Read(Upload upload) implements Outcome {}

    /** The token is not ours; nothing of the file was read. */
    record Forged() implements Outcome {}

    /** It is no form that a browser sends. */
    record Unreadable() implements Outcome {}
  }

  /**
   * How much is read.
   *
   * @param declared bytes of the whole body, as its head says; negative where it does not
   */
  record Bounds(long declared, int mostOfFile) {}

  private final InputStream in;
  private final byte[] delimiter;
  private final Bounds bounds;
  private final Predicate<String> isOurs;
  private final Map<String, String> fields = new HashMap<>();

  private UploadReader(InputStream in, String boundary, Bounds bounds, Predicate<String> isOurs) {
    this.in = new BufferedInputStream(in, 64 * 1024);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.bounds = bounds;
    this.isOurs = isOurs;
  }

  /**
   * @param isOurs whether a token is that of our form
   */
  static Outcome read(InputStream in, String contentType, Bounds bounds, Predicate<String> isOurs)
      throws IOException {
    Matcher type = BOUNDARY.matcher(contentType.strip());
    if (!type.matches()) {
      return new Outcome.Unreadable();
    }
    String boundary = type.group(1) == null ? type.group(2) : type.group(1);
    return new UploadReader(in, boundary, bounds, isOurs).read();
  }

  private Outcome read() throws IOException {
    byte[] first = in.readNBytes(delimiter.length - 2);
    if (!text(first).equals(text(delimiter).substring(2))) {
      return new Outcome.Unreadable();
    }
    while (true) {
      String behind = line();
      if (behind != null && behind.equals("--")) {
        return end(Upload.without(fields));
      }
      if (behind == null || !behind.isEmpty()) {
        return new Outcome.Unreadable();
      }
      Matcher head = head();
      if (head == null) {
        return new Outcome.Unreadable();
      }
      if (head.group(2) != null) {
        return file(head.group(2));
      }
      byte[] value = content(MOST_OF_FIELD);
      if (value == null || !keep(head.group(1), value)) {
        return new Outcome.Unreadable();
      }
    }
  }

  private Outcome end(Upload upload) {
    return isOurs.test(upload.field("_csrf")) ? new Outcome.Read(upload) : new Outcome.Forged();
  }

  private boolean keep(String name, byte[] value) {
    return fields.size() < MOST_FIELDS && fields.putIfAbsent(utf8(name), utf8(text(value))) == null;
  }

  private Outcome file(String given) throws IOException {
    String name = utf8(given).replace("%22", "\"");
    FileFault tooLarge = new FileFault.TooLarge(bounds.mostOfFile);
    if (!isOurs.test(fields.getOrDefault("_csrf", ""))) {
      return new Outcome.Forged();
    }
    if (bounds.declared > (long) bounds.mostOfFile + BESIDES) {
      return new Outcome.Read(Upload.refused(fields, name, tooLarge));
    }
    byte[] content = content(bounds.mostOfFile);
    if (content == null) {
      return new Outcome.Read(Upload.refused(fields, name, tooLarge));
    }
    String behind = line();
    if (behind != null && behind.isEmpty()) {
      return new Outcome.Read(Upload.refused(fields, name, new FileFault.NotOne()));
    }
    return behind != null && behind.equals("--")
        ? new Outcome.Read(new Upload(fields, name, content, null))
        : new Outcome.Unreadable();
  }

  /** The disposition of a part; null where its head cannot be read. */
  private @Nullable Matcher head() throws IOException {
    @Nullable Matcher disposition = null;
    for (String line = line(); line != null; line = line()) {
      if (line.isEmpty()) {
        return disposition;
      }
      String lower = line.toLowerCase(Locale.ROOT);
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (lower.startsWith("content-disposition:") && disposition == null) {
        disposition = DISPOSITION.matcher(value);
        if (!disposition.matches()) {
          return null;
        }
      } else if (!lower.startsWith("content-type:")) {
        return null;
      }
    }
    return null;
  }

  /** A line without its end; null where there is none, or none that a browser writes. */
  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); line.size() <= LONGEST_LINE; next = in.read()) {
      if (next < 0) {
        return text(line.toByteArray()).equals("--") ? "--" : null;
      }
      if (next == '\r') {
        return in.read() == '\n' ? text(line.toByteArray()) : null;
      }
      line.write(next);
    }
    return null;
  }

  /**
   * What stands before the next delimiter, which is skipped; null where that is too much, or the
   * delimiter does not come. Only its first byte is a carriage return, so that what fits in part
   * cannot begin again inside itself.
   */
  private byte @Nullable [] content(int most) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int fits = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == (delimiter[fits] & 0xFF)) {
        fits++;
        if (fits == delimiter.length) {
          return content.size() > most ? null : content.toByteArray();
        }
        continue;
      }
      content.write(delimiter, 0, fits);
      fits = next == '\r' ? 1 : 0;
      if (fits == 0) {
        content.write(next);
      }
      if (content.size() > most) {
        return null;
      }
    }
    return null;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
