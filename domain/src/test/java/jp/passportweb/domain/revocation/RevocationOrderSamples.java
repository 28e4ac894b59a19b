package jp.passportweb.domain.revocation;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;

/** Revocations by the office, for tests. */
public final class RevocationOrderSamples {
  private RevocationOrderSamples() {}

  public static RevocationOrder order(RecordId record, Operator by, Instant at) {
    return order(record, RevocationGround.MISUSE, by, at);
  }

  public static RevocationOrder order(
      RecordId record, RevocationGround ground, Operator by, Instant at) {
    return new RevocationOrder(
        UUID.randomUUID(),
        record,
        ground,
        false,
        at.minusSeconds(60),
        "偽のログイン画面に使われている。",
        "記録 2026-31",
        null,
        new Decision(by.id(), at),
        null,
        null,
        null,
        0);
  }
}
