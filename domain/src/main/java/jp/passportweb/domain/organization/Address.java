package jp.passportweb.domain.organization;

import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** A postal address in Japan, in one line without the postal code. */
public record Address(String text) {
  private static final int LONGEST = 200;

  public static Parsed<Address> parse(String typed) {
    return TypedText.line(typed, LONGEST, JapaneseText::address).map(Address::new);
  }
}
