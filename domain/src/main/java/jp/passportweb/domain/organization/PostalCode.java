package jp.passportweb.domain.organization;

import java.util.List;
import java.util.Locale;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/**
 * 郵便番号: seven digits without hyphen (guide §6.2); of a person abroad what that country writes.
 *
 * @param digits in Japan; letters as well elsewhere
 */
public record PostalCode(String digits) {
  private static final int DIGITS = 7;
  private static final int LONGEST_ABROAD = 12;

  /** SW1A 1AA, 10117, 94105-1420. */
  public static Parsed<PostalCode> parseAbroad(String typed) {
    return TypedText.line(
            typed, LONGEST_ABROAD, t -> JapaneseText.normalized(t).toUpperCase(Locale.ROOT))
        .then(code -> {
          String offending = TypedText.offending(code, "[A-Z0-9 -]");
          return offending.isEmpty()
              ? Parsed.good(new PostalCode(code))
              : Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.CODE, offending));
        });
  }

  /** Whether it is written with 〒. */
  public boolean isJapanese() {
    return digits.matches("\\d{" + DIGITS + "}");
  }

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
        : Parsed.bad(new InputProblem.WrongDigitCount(List.of(DIGITS), digits.length()));
  }
}
