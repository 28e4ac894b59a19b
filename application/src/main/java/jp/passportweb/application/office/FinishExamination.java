package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.review.Decided;

/** 承認担当へ回す: the examiner found everything good, and nothing is missing. */
@Assembled
public final class FinishExamination {
  private final Desk desk;

  public FinishExamination(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome finish(Seen seen) {
    return desk.decide("review.examined", seen, OpenCase::whyNotFinish, this::store);
  }

  private void store(OpenCase open, Instant now) {
    desk.saveDecided(open, open.review().examined(Desk.decision(open, now)));
    desk.reviews.add(
        open.record().id(),
        new Decided(Decided.Kind.EXAMINED, open.operator().id(), now, "", List.of()));
    desk.update(open.record().become(RecordStatus.AWAITING_APPROVAL, now));
    desk.tell(open, RecordEvent.Kind.EXAMINED, "", now);
    desk.note(
        open, "review.examined", Desk.becomes(open, RecordStatus.AWAITING_APPROVAL).details(), now);
  }
}
