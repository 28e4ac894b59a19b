package jp.passportweb.application.office;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.FactChange;

/** The decision on what was examined: approve it, or give it back. EV: by a second person only. */
@Assembled
public final class DecideApproval {
  private final Desk desk;

  public DecideApproval(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome approve(Seen seen) {
    return desk.decide(seen, OpenCase::whyNotApprove, this::storeApproval);
  }

  public ReviewOutcome giveBack(Seen seen) {
    return desk.decide(seen, OpenCase::whyNotGiveBack, this::storeGivingBack);
  }

  private void storeApproval(OpenCase open, Instant now) {
    desk.reviews.gathered(open.record().id(), open.examination().reused().gatherers());
    desk.save(open, open.review().approved(Desk.decision(open, now)));
    desk.update(open.record().become(RecordStatus.ISSUING, now));
    desk.tell(open, RecordEvent.Kind.APPROVED, "", now);
    desk.note(open, "review.approved", becomes(open, RecordStatus.ISSUING), now);
  }

  private void storeGivingBack(OpenCase open, Instant now) {
    desk.save(open, open.review().givenBack(null));
    desk.update(open.record().become(RecordStatus.IN_REVIEW, now));
    desk.note(open, "review.given-back", becomes(open, RecordStatus.IN_REVIEW), now);
  }

  private static Map<String, String> becomes(OpenCase open, RecordStatus status) {
    return new FactChange("status", open.record().status().name(), status.name()).details();
  }
}
