package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.operator.OperatorId;

/**
 * 電話確認: who called whom, when, at which number, where that number came from, and what came of it.
 *
 * @param numberSource an independent source; the applicant's own word is none
 * @param spokeWith empty when nobody was reached
 */
public record TelephoneConfirmation(
    String calledNumber,
    NumberSource numberSource,
    Instant calledAt,
    String spokeWith,
    Result result,
    OperatorId recordedBy,
    Instant recordedAt) {
  /** Where a number to call may come from. */
  public enum NumberSource {
    PUBLIC_REGISTRY,
    DIRECTORY_SERVICE,
    SECURITIES_REPORT,
    THIRD_PARTY_DATABASE,
    OFFICIAL_LETTER
  }

  /** What came of the call. */
  public enum Result {
    CONFIRMED,
    NOT_REACHED,
    DENIED
  }

  /** Whether the other tells of this call, by the same person, in the same words. */
  public boolean isSameCallAs(TelephoneConfirmation other) {
    return calledNumber.equals(other.calledNumber)
        && calledAt.equals(other.calledAt)
        && spokeWith.equals(other.spokeWith)
        && result == other.result
        && recordedBy.equals(other.recordedBy);
  }
}
