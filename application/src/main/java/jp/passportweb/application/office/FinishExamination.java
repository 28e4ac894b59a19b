package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.ApprovalRules;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.ReviewRefusal;

/** 承認担当へ回す: the examiner found everything good, and nothing is missing. */
public final class FinishExamination {
  private final Desk desk;

  public FinishExamination(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome finish(RecordId record, OperatorId operator) {
    return desk.examine(record, operator, this::decide);
  }

  private ReviewOutcome decide(OpenCase open, Instant now) {
    List<Outstanding> outstanding = open.outstanding();
    if (!outstanding.isEmpty()) {
      return Desk.refused(new ReviewRefusal.EvidenceMissing(outstanding));
    }
    boolean fourEyes = ApprovalRules.needsFourEyes(open.service().level());
    boolean saved =
        desk.reviews.save(open.review().examined(Desk.decision(open, now)), fourEyes)
            && desk.records.update(open.record().become(RecordStatus.AWAITING_APPROVAL, now));
    if (!saved) {
      return Desk.changed();
    }
    desk.note(open, "review.examined", Map.of(), now);
    desk.tell(open, RecordEvent.Kind.EXAMINED, "", now);
    return new ReviewOutcome.Done();
  }
}
