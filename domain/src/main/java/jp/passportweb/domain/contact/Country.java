package jp.passportweb.domain.contact;

import java.util.Locale;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;

/**
 * Where a contact is.
 *
 * @param code ISO 3166-1, two letters
 */
public record Country(String code) {
  public static final Country JAPAN = new Country("JP");

  public static Parsed<Country> parse(String typed) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(typed)
        ? Parsed.good(new Country(typed))
        : Parsed.bad(new InputProblem.NotAChoice());
  }

  public boolean isJapan() {
    return equals(JAPAN);
  }
}
