package jp.passportweb.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The page for a login that ended.
 *
 * @param login where to log in again
 * @param posted what was being sent, kept on the page to be sent again
 */
public record ExpiredView(String login, Map<String, String> posted) {

  public static ExpiredView of(String login, Optional<Posted> posted) {
    Map<String, String> fields = new LinkedHashMap<>();
    posted.ifPresent(p -> fields.putAll(p.fields()));
    fields.remove("_csrf");
    return new ExpiredView(login, fields);
  }
}
