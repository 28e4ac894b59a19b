package jp.passportweb.domain.organization;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** 法人名(カナ) in full-width katakana (guide §6.2), and nothing else (SUBJ-1). */
public record KanaName(String text) {
  private static final int LONGEST = 200;

  public static Parsed<KanaName> parse(String typed) {
    return TypedText.line(typed, LONGEST, KanaName::repaired).then(KanaName::checked);
  }

  private static String repaired(String typed) {
    return JapaneseText.toKatakana(JapaneseText.longVowels(JapaneseText.normalized(typed)));
  }

  private static Parsed<KanaName> checked(String text) {
    return LegalForms.abbreviatedInKana(text)
        .<Parsed<KanaName>>map(Parsed::bad)
        .orElseGet(() -> inKana(text));
  }

  private static Parsed<KanaName> inKana(String text) {
    String offending = TypedText.offending(text, "[ァ-ヺヽヾー・ ]");
    return offending.isEmpty()
        ? SubjectFaults.ofName(text)
            .<Parsed<KanaName>>map(Parsed::bad)
            .orElseGet(() -> Parsed.good(new KanaName(text)))
        : Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.KATAKANA, offending));
  }
}
