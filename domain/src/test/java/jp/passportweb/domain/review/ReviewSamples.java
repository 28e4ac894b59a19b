package jp.passportweb.domain.review;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.operator.OperatorId;

/** Evidence for tests. */
public final class ReviewSamples {
  private ReviewSamples() {}

  public static TelephoneConfirmation call(
      OperatorId by, TelephoneConfirmation.Result result, Instant at) {
    return new TelephoneConfirmation(
        "03-1234-5678",
        TelephoneConfirmation.NumberSource.DIRECTORY_SERVICE,
        at.minus(Duration.ofMinutes(10)),
        "神宮 花子",
        result,
        by,
        at);
  }

  public static Check check(Check.Kind kind, String source, OperatorId by, Instant at) {
    return new Check(kind, source, by, at);
  }
}
