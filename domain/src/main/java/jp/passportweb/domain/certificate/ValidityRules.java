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
    return issue.truncatedTo(ChronoUnit.SECONDS).isBefore(end(contractEnd));
  }

  /** As long as the policy of that day issues, and no longer than the contract's last day. */
  public static Validity validity(Instant issue, LocalDate contractEnd, ValidityPolicy policy) {
    Instant notBefore = issue.truncatedTo(ChronoUnit.SECONDS);
    LocalDate day = LocalDate.ofInstant(issue, TOKYO);
    Instant byPolicy = notBefore.plus(policy.on(day).issued(), ChronoUnit.DAYS).minusSeconds(1);
    Instant byContract = end(contractEnd);
    return new Validity(notBefore, byPolicy.isBefore(byContract) ? byPolicy : byContract);
  }

  private static Instant end(LocalDate contractEnd) {
    return contractEnd.plusDays(1).atStartOfDay(TOKYO).toInstant().minusSeconds(1);
  }
}
