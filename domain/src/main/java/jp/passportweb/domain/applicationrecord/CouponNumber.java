package jp.passportweb.domain.applicationrecord;

import java.util.Locale;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;

/** クーポン番号 as typed; whether it can be used is asked of the coupons. */
public record CouponNumber(String text) {
  private static final int LONGEST = 20;

  public static Parsed<CouponNumber> parse(String typed) {
    String text =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed))
            .replaceAll("[- ]", "")
            .toUpperCase(Locale.ROOT);
    String offending = text.replaceAll("[A-Z0-9]", "");
    if (!offending.isEmpty()) {
      return Parsed.bad(
          new InputProblem.WrongScript(
              InputProblem.Script.CODE, offending.substring(0, Math.min(3, offending.length()))));
    }
    return text.length() > LONGEST
        ? Parsed.bad(new InputProblem.TooLong(LONGEST, text.length()))
        : Parsed.good(new CouponNumber(text));
  }
}
