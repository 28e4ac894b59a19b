package jp.passportweb.domain.contact;

import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** A department or a job title: one line. */
public record ShortText(String text) {
  private static final int LONGEST = 80;

  public static Parsed<ShortText> parse(String typed) {
    return TypedText.line(typed, LONGEST, JapaneseText::name).map(ShortText::new);
  }
}
