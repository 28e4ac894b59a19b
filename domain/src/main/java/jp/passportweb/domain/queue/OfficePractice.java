package jp.passportweb.domain.queue;

import java.time.Duration;

/**
 * How the office works: when, and how much working time each stage may take (QUE-2).
 *
 * @param examination from the application to its examination's end
 * @param approval from there to the approval
 * @param issuance from there to the certificate
 */
public record OfficePractice(
    OfficeHours hours, Duration examination, Duration approval, Duration issuance) {

  /** The working time of a clock that takes account of it. */
  Duration allowed(ClockKind kind) {
    return switch (kind) {
      case WITHIN_A_DAY, WITHIN_FIVE_DAYS ->
          throw new IllegalArgumentException(kind + " does not count working time");
      case EXAMINATION -> examination;
      case APPROVAL -> approval;
      case ISSUANCE -> issuance;
    };
  }
}
