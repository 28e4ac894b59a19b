package jp.passportweb.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the body of a form, URL-encoded or multipart, whatever the letters of its type. */
final class PostedReader {
  private static final Pattern URL_ENCODED =
      Pattern.compile(
          "(?i)application/x-www-form-urlencoded\\s*(?:;\\s*charset=\"?utf-8\"?\\s*)?;?\\s*");

  private static final Posted NOTHING = new Posted(Map.of(), Map.of());

  private PostedReader() {}

  /** Whether a body of this type is read; any other has no fields. */
  static boolean isForm(String contentType) {
    String lower = contentType.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("application/x-www-form-urlencoded")
        || lower.startsWith("multipart/form-data");
  }

  /** The fields and files; nothing when a form cannot be read as one. */
  static Optional<Posted> read(String contentType, byte[] body) {
    if (!isForm(contentType)) {
      return Optional.of(NOTHING);
    }
    String type = contentType.strip();
    if (URL_ENCODED.matcher(type).matches()) {
      return PercentEncoding.text(body).flatMap(PostedReader::urlEncoded);
    }
    return MultipartReader.read(type, body);
  }

  private static Optional<Posted> urlEncoded(String text) {
    FormFields fields = new FormFields();
    for (String pair : text.split("&")) {
      if (!pair.isEmpty() && !add(fields, pair)) {
        return Optional.empty();
      }
    }
    return Optional.of(fields.posted());
  }

  private static boolean add(FormFields fields, String pair) {
    int sign = pair.indexOf('=');
    Optional<String> name = PercentEncoding.form(sign < 0 ? pair : pair.substring(0, sign));
    Optional<String> value = PercentEncoding.form(sign < 0 ? "" : pair.substring(sign + 1));
    return name.isPresent() && value.isPresent() && fields.add(name.get(), value.get());
  }
}
