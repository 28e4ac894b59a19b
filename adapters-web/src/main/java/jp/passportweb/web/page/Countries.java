package jp.passportweb.web.page;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.passportweb.domain.contact.Country;

/** 国・地域 in the reader's language, Japan first. */
public final class Countries {
  private Countries() {}

  /** By code. */
  public static Map<String, String> of(Page page) {
    Map<String, String> countries = new LinkedHashMap<>();
    countries.put(Country.JAPAN.code(), name(page, Country.JAPAN));
    Comparator<Country> byName =
        Comparator.comparing(country -> name(page, country), Collator.getInstance(locale(page)));
    Arrays.stream(Locale.getISOCountries())
        .map(Country::new)
        .sorted(byName)
        .forEach(country -> countries.putIfAbsent(country.code(), name(page, country)));
    return countries;
  }

  public static String name(Page page, Country country) {
    return Locale.of("", country.code()).getDisplayCountry(locale(page));
  }

  private static Locale locale(Page page) {
    return Locale.of(page.htmlLanguage());
  }
}
