package jp.passportweb.domain.organization;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/**
 * A name as it stands in the certificate's subject, in Latin letters: the organisation's or the
 * locality's. At most the 64 characters that X.520 allows.
 */
public record SubjectName(String text) {
  /** ub-organization-name of RFC 5280. */
  public static final int LONGEST = 64;

  public static Parsed<SubjectName> parse(String typed) {
    return TypedText.line(typed, LONGEST, JapaneseText::normalized).then(SubjectName::checked);
  }

  private static Parsed<SubjectName> checked(String text) {
    String offending = TypedText.offending(text, "[\\x20-\\x7E\\u00C0-\\u024F]");
    if (!offending.isEmpty()) {
      return Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.LATIN, offending));
    }
    return text.matches(".*[A-Za-z0-9\\u00C0-\\u024F].*")
        ? Parsed.good(new SubjectName(text))
        : Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.LATIN, text));
  }
}
