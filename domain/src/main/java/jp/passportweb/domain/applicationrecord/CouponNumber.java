package jp.passportweb.domain.applicationrecord;

import java.util.Locale;
import java.util.random.RandomGenerator;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** クーポン番号 as typed; whether it can be used is asked of the coupons. */
public record CouponNumber(String text) {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int LONGEST = 20;

  /** A fresh number without look-alikes, 78 random bits. */
  public static CouponNumber random(RandomGenerator random) {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new CouponNumber(text.toString());
  }

  public static Parsed<CouponNumber> parse(String typed) {
    String text =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed))
            .replaceAll("[- ]", "")
            .toUpperCase(Locale.ROOT);
    String offending = TypedText.offending(text, "[A-Z0-9]");
    if (!offending.isEmpty()) {
      return Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.CODE, offending));
    }
    return text.length() > LONGEST
        ? Parsed.bad(new InputProblem.TooLong(LONGEST, text.length()))
        : Parsed.good(new CouponNumber(text));
  }
}
