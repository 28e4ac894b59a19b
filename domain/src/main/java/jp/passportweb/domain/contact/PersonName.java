package jp.passportweb.domain.contact;

import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** 氏名, family and given name with a space between (guide §3.4: 原宿 太郎). */
public record PersonName(String text) {
  private static final int LONGEST = 60;

  public static Parsed<PersonName> parse(String typed) {
    return TypedText.line(typed, LONGEST, JapaneseText::name).map(PersonName::new);
  }
}
