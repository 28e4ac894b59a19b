package jp.passportweb.domain.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import jp.passportweb.domain.catalog.ValidityPolicy;

/** How long a certificate lasts that is issued at an instant inside a contract (BR 6.3.2). */
public final class ValidityRules {
  /** Civil dates of the service. */
  public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private ValidityRules() {}

  /** Whether the contract leaves any time for a certificate that is issued at an instant. */
  public static boolean leavesTime(Instant issue, LocalDate contractEnd) {
    return issue.truncatedTo(ChronoUnit.SECONDS).isBefore(endOf(contractEnd));
  }

  /**
   * To the last second of a day in Tokyo, so that whoever is told the day can rely on the whole of
   * it: the latest that lies inside what the policy of the day of issue allows, and no later than
   * the contract's. A day of the policy is 86,400 seconds, and both ends count (BR 6.3.2).
   */
  public static Validity validity(Instant issue, LocalDate contractEnd, ValidityPolicy policy) {
    Instant notBefore = issue.truncatedTo(ChronoUnit.SECONDS);
    LocalDate day = LocalDate.ofInstant(issue, TOKYO);
    LocalDate byPolicy = lastWholeDay(notBefore.plus(policy.on(day).issued(), ChronoUnit.DAYS));
    return new Validity(notBefore, endOf(byPolicy.isBefore(contractEnd) ? byPolicy : contractEnd));
  }

  /** The last second of a day in Tokyo. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(TOKYO).toInstant().minusSeconds(1);
  }

  /** The last day that is over when an instant comes. */
  private static LocalDate lastWholeDay(Instant instant) {
    return LocalDate.ofInstant(instant, TOKYO).minusDays(1);
  }
}
