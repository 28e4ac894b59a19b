package jp.passportweb.domain.input;

/** A text of several lines, such as a comment or a reason. */
public record LongText(String text) {
  /** Characters at most. */
  public static final int LONGEST = 2000;

  public static Parsed<LongText> parse(String typed) {
    String text = JapaneseText.visible(typed).replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    if (JapaneseText.holdsControlCharacters(text.replace("\n", "").replace("\t", ""))) {
      return Parsed.bad(new InputProblem.ControlCharacter());
    }
    int length = text.codePointCount(0, text.length());
    return length > LONGEST
        ? Parsed.bad(new InputProblem.TooLong(LONGEST, length))
        : Parsed.good(new LongText(text));
  }
}
