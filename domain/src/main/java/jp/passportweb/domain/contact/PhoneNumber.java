package jp.passportweb.domain.contact;

import java.util.regex.Pattern;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;

/**
 * A telephone number as typed, repaired: a Japanese one in digits with hyphens, beginning with 0;
 * one of another country with its code: {@code +44-20-7946-0958}.
 */
public record PhoneNumber(String text) {
  private static final Pattern JAPAN = Pattern.compile("^(?:0081|(?:\\+|010)?-*81)-*0?-*(?=[1-9])");
  private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d*(?:-\\d+)*");
  private static final int FEWEST_ABROAD = 7;
  private static final int MOST_ABROAD = 15;

  /** Reads a number under which a person in Japan is reached. */
  public static Parsed<PhoneNumber> parse(String typed) {
    String text = repaired(typed);
    return text.isEmpty()
        ? Parsed.bad(new InputProblem.Missing())
        : NumberingPlan.problem(text)
            .<Parsed<PhoneNumber>>map(Parsed::bad)
            .orElseGet(() -> Parsed.good(new PhoneNumber(text)));
  }

  /** A number for 登録担当者: a landline; 050 is allowed, a mobile or a service's number is not. */
  public static Parsed<PhoneNumber> parseLandline(String typed) {
    return parse(typed)
        .then(number ->
            NumberingPlan.problemOfLandline(number.text)
                .<Parsed<PhoneNumber>>map(Parsed::bad)
                .orElseGet(() -> Parsed.good(number)));
  }

  /** A number of a person abroad, or one in Japan. */
  public static Parsed<PhoneNumber> parseAbroad(String typed) {
    String text = plain(typed).replaceFirst("^00(?=[1-9])", "+").replaceFirst("^\\+-", "+");
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    if (!text.startsWith("+") || text.startsWith("+81")) {
      return parse(typed) instanceof Parsed.Good<PhoneNumber> japanese
          ? japanese
          : Parsed.bad(new InputProblem.NotAnInternationalNumber());
    }
    int digits = text.replaceAll("\\D", "").length();
    return INTERNATIONAL.matcher(text).matches() && digits >= FEWEST_ABROAD && digits <= MOST_ABROAD
        ? Parsed.good(new PhoneNumber(text))
        : Parsed.bad(new InputProblem.NotAnInternationalNumber());
  }

  /** Digits with hyphens; the country's own code is left out: (+81)3 and +81-(0)3 become 03. */
  private static String repaired(String typed) {
    String text = plain(typed);
    boolean withCode = text.matches("(?:\\+|0081|010-?81|81).*") && !text.startsWith("010-0");
    return withCode ? JAPAN.matcher(text).replaceFirst("0") : text;
  }

  private static String plain(String typed) {
    return JapaneseText.plainHyphens(JapaneseText.normalized(typed))
        .replaceAll("(?i)^(?:tel|phone|電話|℡)[.:]*", "")
        .replaceAll("[()\\[\\]./・,、 -]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
