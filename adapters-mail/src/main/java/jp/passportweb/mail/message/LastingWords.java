package jp.passportweb.mail.message;

import java.time.Duration;
import jp.passportweb.domain.catalog.Language;

/** How long something lasts, as mails write it: 24時間, 90 minutes. */
final class LastingWords {
  private LastingWords() {}

  static String of(Duration duration, Language language) {
    boolean whole = duration.toMinutesPart() == 0;
    long number = whole ? duration.toHours() : duration.toMinutes();
    return number
        + switch (language) {
          case JA -> whole ? "時間" : "分";
          case EN -> whole ? " hours" : " minutes";
        };
  }
}
