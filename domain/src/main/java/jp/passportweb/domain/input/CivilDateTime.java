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
    String text =
        JapaneseText.plainHyphens(JapaneseText.normalized(typed))
            .replace('-', '/')
            .replace('T', ' ');
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    try {
      Instant instant = LocalDateTime.parse(text, SHAPE).atZone(TOKYO).toInstant();
      return instant.isAfter(now)
          ? Parsed.bad(new InputProblem.InTheFuture())
          : Parsed.good(instant);
    } catch (DateTimeParseException e) {
      return Parsed.bad(new InputProblem.NotADateTime());
    }
  }
}
