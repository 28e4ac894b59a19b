package jp.passportweb.web.seal;

import io.micronaut.http.HttpRequest;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.web.page.AcceptedLanguage;

/**
 * In which language a seal's page is read: as its own switch says, else as the browser asks. No
 * cookie has a say, so that the page is the same for everybody and can be kept.
 */
final class SealLanguage {
  static final String SWITCH = "lang";

  private SealLanguage() {}

  static Language of(HttpRequest<?> request) {
    String wanted =
        request
            .getParameters()
            .get(SWITCH, String.class)
            .orElseGet(() -> request.getHeaders().get("Accept-Language", String.class).orElse(""));
    return language(wanted);
  }

  static Language language(String ranges) {
    return AcceptedLanguage.of(ranges);
  }
}
