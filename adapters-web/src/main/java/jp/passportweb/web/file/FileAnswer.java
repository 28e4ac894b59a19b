package jp.passportweb.web.file;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.passportweb.application.file.DownloadedFile;
import jp.passportweb.domain.file.HandedInFile;

/** A file as it is given back: to be kept, never opened in the place of a page (FIL-8). */
public final class FileAnswer {
  private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~";

  private FileAnswer() {}

  public static HttpResponse<?> of(DownloadedFile download) {
    HandedInFile file = download.file();
    return HttpResponse.ok(download.content())
        .contentType(file.kind().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }

  /** With a plain name for who cannot read the other (RFC 6266, RFC 8187). */
  static String disposition(HandedInFile file) {
    return "attachment; filename=\"document"
        + file.kind().ending()
        + "\"; filename*=UTF-8''"
        + encoded(file.name().text());
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (one & 0xFF);
      boolean plain =
          character < 0x80
              && (Character.isLetterOrDigit(character)
                  || ATTRIBUTE_CHARACTERS.indexOf(character) >= 0);
      encoded.append(plain ? String.valueOf(character) : "%%%02X".formatted(one & 0xFF));
    }
    return encoded.toString();
  }
}
