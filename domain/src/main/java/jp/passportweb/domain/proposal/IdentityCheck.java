package jp.passportweb.domain.proposal;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.evidence.EvidenceId;

/**
 * How it was made sure who asks: a call to a number that an independent source gives (EVD-4).
 *
 * @param number proves that the number is the organisation's
 * @param asked what was asked, and answered
 * @param reference under which the asking is found again: a letter, a mail, a number
 */
public record IdentityCheck(
    String calledNumber,
    EvidenceId number,
    Instant calledAt,
    String spokeWith,
    String asked,
    String reference) {
  /** ACC-5: how long a call says who asks. */
  public static final Duration GOOD_FOR = Duration.ofDays(7);

  public boolean isGood(Instant now) {
    return now.isBefore(calledAt.plus(GOOD_FOR));
  }
}
