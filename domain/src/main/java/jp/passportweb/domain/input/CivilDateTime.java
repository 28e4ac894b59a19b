package jp.passportweb.domain.input;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A day and a time of day in Tokyo, typed as {@code 2026/11/22 11:35}. */
public final class CivilDateTime {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter SHAPE =
      DateTimeFormatter.ofPattern("uuuu/M/d H:mm", Locale.ROOT);

  private CivilDateTime() {}

  /** Reads it; an instant after {@code now} is refused. */
  public static Parsed<Instant> parsePast(String typed, Instant now) {
    return parse(typed)
        .then(at -> at.isAfter(now) ? Parsed.bad(new InputProblem.InTheFuture()) : Parsed.good(at));
  }

  /** Reads it; an instant before {@code now} is refused. */
  public static Parsed<Instant> parseComing(String typed, Instant now) {
    return parse(typed)
        .then(at -> at.isBefore(now) ? Parsed.bad(new InputProblem.InThePast()) : Parsed.good(at));
  }

  private static Parsed<Instant> parse(String typed) {
    String text =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed))
            .replace('-', '/')
            .replace('T', ' ');
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    try {
      return Parsed.good(LocalDateTime.parse(text, SHAPE).atZone(TOKYO).toInstant());
    } catch (DateTimeParseException e) {
      return Parsed.bad(new InputProblem.NotADateTime());
    }
  }
}
