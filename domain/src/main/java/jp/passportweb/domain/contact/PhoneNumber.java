package jp.passportweb.domain.contact;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;

/** A Japanese telephone number as typed, repaired: digits with hyphens, beginning with 0. */
public record PhoneNumber(String text) {
  private static final int FEWEST_DIGITS = 10;
  private static final int MOST_DIGITS = 11;

  public static Parsed<PhoneNumber> parse(String typed) {
    String text =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed))
            .replaceAll("[()./ ]+", "-")
            .replaceAll("^\\+81-?0?", "0")
            .replaceAll("^-|-$", "");
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    int digits = text.replace("-", "").length();
    boolean fits =
        text.matches("0\\d*(-\\d+)*") && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    return fits
        ? Parsed.good(new PhoneNumber(text))
        : Parsed.bad(new InputProblem.NotATelephoneNumber());
  }

  /** A number for 登録担当者: a landline; 050 is allowed, a mobile is not. */
  public static Parsed<PhoneNumber> parseLandline(String typed) {
    return parse(typed)
        .then(number ->
            number.isMobile()
                ? Parsed.bad(new InputProblem.MobileNotAllowed())
                : Parsed.good(number));
  }

  /** 060, 070, 080 and 090 with eleven digits (電気通信番号計画). */
  public boolean isMobile() {
    return text.replace("-", "").matches("0[6789]0\\d{8}");
  }
}
