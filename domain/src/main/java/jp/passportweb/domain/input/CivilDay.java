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

  /** Reads it; a day before {@code earliest} is refused. */
  public static Parsed<LocalDate> parseNotBefore(String typed, LocalDate earliest) {
    String text = JapaneseText.plainHyphens(JapaneseText.normalized(typed)).replace('-', '/');
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    try {
      LocalDate day = LocalDate.parse(text, SHAPE);
      return day.isBefore(earliest) ? Parsed.bad(new InputProblem.InThePast()) : Parsed.good(day);
    } catch (DateTimeParseException e) {
      return Parsed.bad(new InputProblem.NotADay());
    }
  }
}
