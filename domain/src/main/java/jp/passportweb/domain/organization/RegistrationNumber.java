package jp.passportweb.domain.organization;

import java.util.List;
import java.util.regex.Pattern;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/**
 * 登記番号: the 会社法人等番号, twelve digits, written {@code xxxx-xx-xxxxxx} (guide §6.2). The 法人番号 of
 * thirteen digits is accepted and converted: it is the same twelve behind a check digit; so is the
 * number of a qualified invoice, which has a T before them.
 */
public record RegistrationNumber(String digits) {
  private static final int DIGITS = 12;
  private static final Pattern SHAPE = Pattern.compile("\\d{" + DIGITS + "}");
  private static final String UPWARD = "0123456789".repeat(3);
  private static final String DOWNWARD = "9876543210".repeat(3);

  public RegistrationNumber {
    if (!SHAPE.matcher(digits).matches()) {
      throw new IllegalArgumentException("not twelve digits: " + digits);
    }
  }

  public static Parsed<RegistrationNumber> parse(String typed) {
    String digits =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed))
            .replaceAll("[- ]", "")
            .replaceFirst("^[Tt](?=\\d{13}$)", "");
    if (digits.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    if (!digits.matches("\\d+")) {
      return Parsed.bad(new InputProblem.NotDigits(TypedText.offending(digits, "\\d")));
    }
    return switch (digits.length()) {
      case DIGITS -> assigned(digits);
      case DIGITS + 1 -> fromCorporateNumber(digits);
      default -> Parsed.bad(new InputProblem.WrongDigitCount(List.of(DIGITS), digits.length()));
    };
  }

  /** The form of the registry: {@code xxxx-xx-xxxxxx}. */
  public String hyphenated() {
    return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
  }

  /** 9 − (Σ Pₙ·Qₙ mod 9), Pₙ from the right, Qₙ 1 and 2 in turn (法人番号の指定等に関する省令). */
  static int checkDigit(String twelveDigits) {
    int sum = 0;
    for (int n = 1; n <= DIGITS; n++) {
      sum += (twelveDigits.charAt(DIGITS - n) - '0') * (n % 2 == 1 ? 1 : 2);
    }
    return 9 - sum % 9;
  }

  /**
   * SUBJ-1, EVG 7.1.4.2.5: one digit again and again, and digits counted up or down, fill a field.
   * A registry's own numbers begin at 1, so that six zeros end none; public bodies' begin 0000,
   * with what kind of body it is behind that, so that six zeros begin none either.
   */
  private static Parsed<RegistrationNumber> assigned(String digits) {
    boolean filler =
        digits.matches("(\\d)\\1*")
            || digits.startsWith("000000")
            || digits.endsWith("000000")
            || UPWARD.contains(digits)
            || DOWNWARD.contains(digits);
    return filler
        ? Parsed.bad(new InputProblem.NotAssigned())
        : Parsed.good(new RegistrationNumber(digits));
  }

  private static Parsed<RegistrationNumber> fromCorporateNumber(String thirteenDigits) {
    String rest = thirteenDigits.substring(1);
    return checkDigit(rest) == thirteenDigits.charAt(0) - '0'
        ? assigned(rest)
        : Parsed.bad(new InputProblem.WrongCheckDigit());
  }
}
