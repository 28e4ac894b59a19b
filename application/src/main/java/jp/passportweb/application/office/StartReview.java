package jp.passportweb.application.office;

import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;

/** Takes a record in hand: 申込受付 becomes 審査中. */
@Assembled
public final class StartReview {
  private final Desk desk;

  public StartReview(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome start(RecordId record, OperatorId operator) {
    return desk.examine(
        "review.started", record, operator, OpenCase::whyNotExamine, (open, now) -> {});
  }
}
