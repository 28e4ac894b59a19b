package jp.passportweb.web.queue;

import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.passportweb.web.page.Cookies;

/** The list that a member of staff opened last: cases lead to their neighbours in it (QUE-3). */
final class QueueCookie {
  static final String NAME = "queue";

  private QueueCookie() {}

  static String value(QueueQuery query) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(query.query().getBytes(StandardCharsets.UTF_8));
  }

  /** Everything open where nothing that can be read is remembered. */
  static QueueQuery read(Cookies cookies, HttpRequest<?> request) {
    try {
      return QueueQuery.of(
          cookies
              .value(request, NAME)
              .map(
                  value -> new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8))
              .orElse(""));
    } catch (IllegalArgumentException _) {
      return QueueQuery.of("");
    }
  }
}
