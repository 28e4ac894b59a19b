package jp.passportweb.domain.account;

import java.util.Locale;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** 特約店コード: an account that has one sees its coupons (PROF-1, COU-1, guide §6.1). */
public record ResellerCode(String text) {
  private static final int LONGEST = 20;

  public static Parsed<ResellerCode> parse(String typed) {
    String text =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed)).toUpperCase(Locale.ROOT);
    String offending = TypedText.offending(text, "[A-Z0-9-]");
    if (!offending.isEmpty()) {
      return Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.CODE, offending));
    }
    return text.length() > LONGEST
        ? Parsed.bad(new InputProblem.TooLong(LONGEST, text.length()))
        : Parsed.good(new ResellerCode(text));
  }
}
