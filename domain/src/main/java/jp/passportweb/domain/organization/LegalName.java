package jp.passportweb.domain.organization;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** 法人名, as in the registry (guide §6.2), and nothing else (SUBJ-1). */
public record LegalName(String text) {
  private static final int LONGEST = 100;

  public static Parsed<LegalName> parse(String typed) {
    return TypedText.line(typed, LONGEST, JapaneseText::name).then(LegalName::checked);
  }

  private static Parsed<LegalName> checked(String text) {
    return SubjectFaults.ofName(text)
        .<InputProblem>map(fault -> fault)
        .or(() -> LegalForms.abbreviated(text))
        .<Parsed<LegalName>>map(Parsed::bad)
        .orElseGet(() -> Parsed.good(new LegalName(text)));
  }
}
