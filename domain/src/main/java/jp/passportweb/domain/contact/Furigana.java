package jp.passportweb.domain.contact;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** 氏名(ふりがな) in hiragana (guide §3.4: はらじゅく たろう). Katakana is converted. */
public record Furigana(String text) {
  private static final int LONGEST = 100;

  public static Parsed<Furigana> parse(String typed) {
    return TypedText.line(typed, LONGEST, Furigana::repaired).then(Furigana::checked);
  }

  private static String repaired(String typed) {
    return JapaneseText.toHiragana(JapaneseText.longVowels(JapaneseText.normalized(typed)));
  }

  private static Parsed<Furigana> checked(String text) {
    String offending = TypedText.offending(text, "[ぁ-ゖゝゞー・ ]");
    return offending.isEmpty()
        ? Parsed.good(new Furigana(text))
        : Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.HIRAGANA, offending));
  }
}
