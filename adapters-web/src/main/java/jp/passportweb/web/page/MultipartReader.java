package jp.passportweb.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form's parts as browsers write them (RFC 7578), and nothing else: a body that another
 * reader might cut otherwise is no form.
 */
final class MultipartReader {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?i)multipart/form-data\\s*;\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s\";,]{1,70}))\\s*");

  private static final Pattern DISPOSITION =
      Pattern.compile(
          "(?i)form-data;\\s*name=\"([^\"\\\\]+)\"(;\\s*filename=\"(?:[^\"\\\\]|\\\\.)*+\")?\\s*");

  private static final Pattern PLAIN_TEXT =
      Pattern.compile("(?i)text/plain(?:\\s*;\\s*charset=\"?utf-8\"?)?\\s*");

  private static final String LINE = "\r\n";

  private final FormFields fields = new FormFields();
  private final String text;
  private final String delimiter;
  private int at;

  private MultipartReader(String text, String boundary) {
    this.text = text;
    this.delimiter = "--" + boundary;
  }

  /** The form; nothing when it cannot be read. */
  static Optional<Posted> read(String contentType, byte[] body) {
    Matcher type = BOUNDARY.matcher(contentType);
    if (!type.matches()) {
      return Optional.empty();
    }
    String boundary = type.group(1) == null ? type.group(2) : type.group(1);
    return new MultipartReader(new String(body, StandardCharsets.ISO_8859_1), boundary).read();
  }

  private Optional<Posted> read() {
    boolean goesOn = skip(delimiter);
    while (goesOn && skip(LINE)) {
      goesOn = part();
    }
    boolean whole = goesOn && skip("--") && (skip(LINE) || at == text.length());
    return whole && at == text.length() ? Optional.of(fields.posted()) : Optional.empty();
  }

  /** One part up to the delimiter behind it; whether it could be read. */
  private boolean part() {
    @Nullable String disposition = null;
    String type = "text/plain";
    for (String line = line(); !line.isEmpty(); line = line()) {
      String lower = line.toLowerCase(Locale.ROOT);
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (lower.startsWith("content-disposition:") && disposition == null) {
        disposition = value;
      } else if (lower.startsWith("content-type:")) {
        type = value;
      } else {
        return false;
      }
    }
    int end = text.indexOf(LINE + delimiter, at);
    if (disposition == null || end < at) {
      return false;
    }
    byte[] content = text.substring(at, end).getBytes(StandardCharsets.ISO_8859_1);
    at = end + LINE.length() + delimiter.length();
    return keep(disposition, type, content);
  }

  private boolean keep(String disposition, String type, byte[] content) {
    Matcher matcher = DISPOSITION.matcher(disposition);
    if (!matcher.matches()) {
      return false;
    }
    Optional<String> name =
        PercentEncoding.text(matcher.group(1).getBytes(StandardCharsets.ISO_8859_1));
    if (name.isEmpty()) {
      return false;
    }
    return matcher.group(2) == null
        ? PLAIN_TEXT.matcher(type).matches()
            && PercentEncoding.text(content).filter(v -> fields.add(name.get(), v)).isPresent()
        : fields.addFile(name.get(), content);
  }

  /** The next line of a part's head; empty at its end, and where there is none. */
  private String line() {
    int end = text.indexOf(LINE, at);
    if (end < 0) {
      at = text.length();
      return "";
    }
    String line = text.substring(at, end);
    at = end + LINE.length();
    return line;
  }

  private boolean skip(String expected) {
    if (!text.startsWith(expected, at)) {
      return false;
    }
    at += expected.length();
    return true;
  }
}
