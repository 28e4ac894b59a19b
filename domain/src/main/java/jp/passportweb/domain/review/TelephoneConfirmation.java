package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * 電話確認: who called whom, when, at which number, what was asked, and what came of it (EVD-4).
 *
 * @param number proves that the number is the organisation's
 * @param spokeWith empty when nobody was reached
 * @param asked what was asked, and answered
 * @param callBackAt when it is tried again, where nobody was reached; null where nothing is planned
 */
public record TelephoneConfirmation(
    String calledNumber,
    EvidenceId number,
    Instant calledAt,
    String spokeWith,
    String asked,
    Result result,
    @Nullable Instant callBackAt,
    OperatorId recordedBy,
    Instant recordedAt) {
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
