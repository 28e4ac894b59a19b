package jp.passportweb.domain.logincertificate;

import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** Whose certificate it is, a person or a department of the account's: its common name. */
public record HolderName(String text) {
  private static final int LONGEST = 40;

  public static Parsed<HolderName> parse(String typed) {
    return TypedText.line(typed, LONGEST, JapaneseText::name).map(HolderName::new);
  }
}
