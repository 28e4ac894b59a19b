package jp.passportweb.web.seal;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import jp.passportweb.domain.catalog.Language;

/**
 * In which language a seal's page is read: as its own switch says, else as the browser asks. No
 * cookie has a say, so that the page is the same for everybody and can be kept.
 */
final class SealLanguage {
  static final String SWITCH = "lang";

  private static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  private SealLanguage() {}

  static Language of(HttpRequest<?> request) {
    String wanted =
        request
            .getParameters()
            .get(SWITCH, String.class)
            .orElseGet(() -> request.getHeaders().get("Accept-Language", String.class).orElse(""));
    return language(wanted);
  }

  /** The best of a header's ranges (RFC 4647 3.4); English to who reads neither. */
  static Language language(String ranges) {
    if (ranges.isBlank()) {
      return Language.JA;
    }
    return Locale.JAPANESE.equals(lookup(ranges)) ? Language.JA : Language.EN;
  }

  private static Locale lookup(String ranges) {
    try {
      Locale found = Locale.lookup(LanguageRange.parse(ranges), LOCALES);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }
}
