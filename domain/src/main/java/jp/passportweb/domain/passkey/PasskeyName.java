package jp.passportweb.domain.passkey;

import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** What its holder calls a passkey, such as the device that keeps it. */
public record PasskeyName(String text) {
  public static final int LONGEST = 40;

  public static Parsed<PasskeyName> parse(String typed) {
    return TypedText.line(typed, LONGEST, JapaneseText::name).map(PasskeyName::new);
  }
}
