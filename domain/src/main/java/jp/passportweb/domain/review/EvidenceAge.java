package jp.passportweb.domain.review;

import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.domain.catalog.ReuseLimit;
import jp.passportweb.domain.catalog.ReusePolicy;
import jp.passportweb.domain.certificate.ValidityRules;

/**
 * How long evidence is good (BR 4.2.1), whether a record uses its own or an earlier one's.
 *
 * @param today Asia/Tokyo
 */
public record EvidenceAge(ReusePolicy policy, LocalDate today) {
  public static EvidenceAge at(ReusePolicy policy, Instant now) {
    return new EvidenceAge(policy, day(now));
  }

  /** The last day on which a certificate may rest on it. */
  public LocalDate lastDay(TelephoneConfirmation call) {
    return policy.lastDay(day(call.calledAt()), ReuseLimit::identity);
  }

  public LocalDate lastDay(ReceivedDocument document) {
    return policy.lastDay(day(document.receivedAt()), ReuseLimit::identity);
  }

  public boolean isGood(TelephoneConfirmation call) {
    return isGoodUntil(lastDay(call));
  }

  public boolean isGood(ReceivedDocument document) {
    return isGoodUntil(lastDay(document));
  }

  boolean isGoodUntil(LocalDate lastDay) {
    return !today.isAfter(lastDay);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }
}
