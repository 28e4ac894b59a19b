package jp.passportweb.application.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.certificate.ValidityRules;

/** Days and minutes in Tokyo, as mails write them: 2026/08/11, 2026/08/11 11:40. */
public final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm", Locale.ROOT);

  private DateWords() {}

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String minute(Instant instant) {
    return MINUTE.format(instant.atZone(ValidityRules.TOKYO));
  }

  /** First and last day: 2026/08/11 〜 2027/02/25. */
  public static String span(LocalDate from, LocalDate until, Language language) {
    String between =
        switch (language) {
          case JA -> " 〜 ";
          case EN -> " to ";
        };
    return day(from) + between + day(until);
  }
}
