package jp.passportweb.domain.review;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.operator.OperatorId;

/** Evidence for tests. */
public final class ReviewSamples {
  /** What proves the number of a call where nobody asks. */
  private static final EvidenceId NUMBER = new EvidenceId(new UUID(0, 1));

  private ReviewSamples() {}

  public static TelephoneConfirmation call(
      OperatorId by, TelephoneConfirmation.Result result, Instant at) {
    return call(NUMBER, by, result, at);
  }

  /** A call of a number that is proven by this evidence. */
  public static TelephoneConfirmation call(
      EvidenceId number, OperatorId by, TelephoneConfirmation.Result result, Instant at) {
    return new TelephoneConfirmation(
        "03-1234-5678",
        number,
        at.minus(Duration.ofMinutes(10)),
        "神宮 花子",
        "申込内容と登録担当者の在籍",
        result,
        null,
        by,
        at);
  }
}
