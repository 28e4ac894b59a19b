package jp.passportweb.domain.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** A day, typed as {@code 2028/11/24}. */
public final class CivilDay {
  private static final DateTimeFormatter SHAPE =
      DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private CivilDay() {}

  /** Reads it; a day after {@code latest} is refused. */
  public static Parsed<LocalDate> parseNotAfter(String typed, LocalDate latest) {
    return parse(typed)
        .then(day ->
            day.isAfter(latest) ? Parsed.bad(new InputProblem.InTheFuture()) : Parsed.good(day));
  }

  /** Reads it; a day before {@code earliest} is refused. */
  public static Parsed<LocalDate> parseNotBefore(String typed, LocalDate earliest) {
    return parse(typed)
        .then(day ->
            day.isBefore(earliest) ? Parsed.bad(new InputProblem.InThePast()) : Parsed.good(day));
  }

  private static Parsed<LocalDate> parse(String typed) {
    String text = JapaneseText.plainHyphens(JapaneseText.normalized(typed)).replace('-', '/');
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    try {
      return Parsed.good(LocalDate.parse(text, SHAPE));
    } catch (DateTimeParseException e) {
      return Parsed.bad(new InputProblem.NotADay());
    }
  }
}
