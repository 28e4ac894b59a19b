package jp.passportweb.application.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.passportweb.domain.catalog.Language;

/** First and last day as mails write them: 2026/08/11 〜 2027/02/25. */
public final class SpanWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  private SpanWords() {}

  public static String of(LocalDate from, LocalDate until, Language language) {
    String between =
        switch (language) {
          case JA -> " 〜 ";
          case EN -> " to ";
        };
    return DAY.format(from) + between + DAY.format(until);
  }
}
