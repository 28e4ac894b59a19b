package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.operator.OperatorId;

/**
 * 電話確認: who called whom, when, at which number, where that number came from, and what came of it.
 *
 * @param numberSource an independent source; the applicant's own word is none
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
}
