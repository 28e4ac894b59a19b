package jp.passportweb.domain.organization;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;

/** 郵便番号: seven digits without hyphen (guide §6.2). */
public record PostalCode(String digits) {
  private static final int DIGITS = 7;

  public static Parsed<PostalCode> parse(String typed) {
    String digits =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed)).replaceAll("[- 〒]", "");
    if (digits.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    if (!digits.matches("\\d+")) {
      String offending = digits.replaceAll("\\d", "");
      return Parsed.bad(
          new InputProblem.NotDigits(offending.substring(0, Math.min(3, offending.length()))));
    }
    return digits.length() == DIGITS
        ? Parsed.good(new PostalCode(digits))
        : Parsed.bad(new InputProblem.WrongDigitCount(java.util.List.of(DIGITS), digits.length()));
  }
}
