package jp.passportweb.domain.organization;

import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.InputProblem.UnfitSubject;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/**
 * A name as it stands in the certificate's subject, in Latin letters: the organisation's or the
 * locality's, and nothing else (SUBJ-1). At most the 64 characters that X.520 allows.
 */
public record SubjectName(String text) {
  /** ub-organization-name of RFC 5280. */
  public static final int LONGEST = 64;

  /** Reads the name of an organisation. */
  public static Parsed<SubjectName> parse(String typed) {
    return parse(typed, SubjectFaults::ofName);
  }

  /** Reads the name of a city, ward, town or village. */
  public static Parsed<SubjectName> parseLocality(String typed) {
    return parse(typed, LocalityFaults::of);
  }

  private static Parsed<SubjectName> parse(
      String typed, Function<String, Optional<UnfitSubject>> faults) {
    return TypedText.line(typed, LONGEST, JapaneseText::normalized)
        .then(text -> checked(text, faults));
  }

  private static Parsed<SubjectName> checked(
      String text, Function<String, Optional<UnfitSubject>> faults) {
    String offending = TypedText.offending(text, "[\\x20-\\x7E\\u00C0-\\u024F]");
    if (!offending.isEmpty()) {
      return Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.LATIN, offending));
    }
    return faults
        .apply(text)
        .<Parsed<SubjectName>>map(Parsed::bad)
        .orElseGet(() -> Parsed.good(new SubjectName(text)));
  }
}
