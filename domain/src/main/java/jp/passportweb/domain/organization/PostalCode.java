package jp.passportweb.domain.organization;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** 郵便番号: seven digits without hyphen (guide §6.2). */
public record PostalCode(String digits) {
  private static final int DIGITS = 7;

  /** As it is read: 150-0001. */
  public String hyphenated() {
    return digits.substring(0, 3) + "-" + digits.substring(3);
  }

  public static Parsed<PostalCode> parse(String typed) {
    String digits =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed)).replaceAll("[- 〒]", "");
    if (digits.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    if (!digits.matches("\\d+")) {
      return Parsed.bad(new InputProblem.NotDigits(TypedText.offending(digits, "\\d")));
    }
    return digits.length() == DIGITS
        ? Parsed.good(new PostalCode(digits))
        : Parsed.bad(new InputProblem.WrongDigitCount(java.util.List.of(DIGITS), digits.length()));
  }
}
