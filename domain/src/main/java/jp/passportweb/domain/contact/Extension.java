package jp.passportweb.domain.contact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** 内線: what is asked for when the number answers. */
public record Extension(String text) {
  private static final int LONGEST = 10;

  /** More than a number and its extension take; nothing longer is searched for one. */
  private static final int LONGEST_TYPED = 100;

  private static final Pattern SHAPE = Pattern.compile("\\d+(?:-\\d+)*");
  private static final Pattern BEFORE =
      Pattern.compile("(?i)^[(\\s]*(?:内線番号|内線|内|extension|ext|x|#)?[.:\\s]*|[)\\s]+$");

  /** Behind a number: 内線123, (内線 123), ext. 123, x123, #123. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)^(.*\\d.*?)[-,、;\\s]*[(\\s]*(?:内線番号|内線|内|extension|ext|x|#)[.:\\s]*"
              + "(\\d[\\d-]*)[)\\s]*$");

  /** A number as typed, and the extension behind it, empty where there is none. */
  public record Typed(String number, String extension) {
    public static Typed of(String typed) {
      if (typed.length() > LONGEST_TYPED) {
        return new Typed(typed, "");
      }
      Matcher matcher = BEHIND.matcher(JapaneseText.normalized(typed));
      return matcher.matches()
          ? new Typed(matcher.group(1), matcher.group(2))
          : new Typed(typed, "");
    }
  }

  public static Parsed<Extension> parse(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Parsed.bad(new InputProblem.TooLong(LONGEST, typed.length()));
    }
    String text =
        BEFORE.matcher(JapaneseText.plainHyphens(JapaneseText.normalized(typed))).replaceAll("");
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    if (!SHAPE.matcher(text).matches()) {
      String offending = TypedText.offending(text, "[\\d-]");
      return Parsed.bad(new InputProblem.NotDigits(offending.isEmpty() ? "-" : offending));
    }
    return text.length() > LONGEST
        ? Parsed.bad(new InputProblem.TooLong(LONGEST, text.length()))
        : Parsed.good(new Extension(text));
  }
}
