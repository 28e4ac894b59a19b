package jp.passportweb.application.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.certificate.Validity;
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
    return day(from) + between(language) + day(until);
  }

  /** First day, and the minute of the end: 2026/08/11 〜 2027/02/25 23:59. */
  public static String span(Validity validity, Language language) {
    LocalDate from = LocalDate.ofInstant(validity.notBefore(), ValidityRules.TOKYO);
    return day(from) + between(language) + minute(validity.notAfter());
  }

  /** A term: 1年, 6か月; 1 year, 6 months. */
  public static String term(Period term, Language language) {
    boolean years = term.getMonths() == 0;
    int number = years ? term.getYears() : Math.toIntExact(term.toTotalMonths());
    return switch (language) {
      case JA -> number + (years ? "年" : "か月");
      case EN -> number + (years ? " year" : " month") + (number == 1 ? "" : "s");
    };
  }

  private static String between(Language language) {
    return switch (language) {
      case JA -> " 〜 ";
      case EN -> " to ";
    };
  }
}
