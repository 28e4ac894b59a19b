package jp.passportweb.domain.input;

/** A small whole number without a sign. */
public final class WholeNumber {
  private WholeNumber() {}

  /** Reads it; both limits are allowed. */
  public static Parsed<Integer> parse(String typed, int least, int most) {
    String text = JapaneseText.normalized(typed);
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    if (!text.matches("[0-9]{1,9}")) {
      return Parsed.bad(new InputProblem.OutOfRange(least, most));
    }
    int number = Integer.parseInt(text);
    return number < least || number > most
        ? Parsed.bad(new InputProblem.OutOfRange(least, most))
        : Parsed.good(number);
  }
}
