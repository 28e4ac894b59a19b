package jp.passportweb.application.office;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.review.Stop;

/**
 * 新しいCSRを依頼する: the customer is asked for another CSR for the same names, and the examination waits
 * for it (LINT-1).
 */
@Assembled
public final class AskSigningRequest {
  private final Desk desk;
  private final TellOutcome tellOutcome;

  public AskSigningRequest(Desk desk, TellOutcome tellOutcome) {
    this.desk = desk;
    this.tellOutcome = tellOutcome;
  }

  public ReviewOutcome ask(Seen seen) {
    return desk.decide(
        "review.signing-request-asked", seen, OpenCase::whyNotAskSigningRequest, this::store);
  }

  private void store(OpenCase open, Instant now) {
    ApplicationRecord record = open.record();
    desk.save(open, open.review().givenBack(new Stop(Stop.Reason.SIGNING_REQUEST, now)));
    desk.update(
        (record.status() == RecordStatus.IN_REVIEW
                ? record
                : record.become(RecordStatus.IN_REVIEW, now))
            .awaitingDocuments(true, now));
    desk.tell(open, RecordEvent.Kind.SIGNING_REQUEST_ASKED, "", now);
    tellOutcome.signingRequestWanted(record, now);
    desk.note(
        open,
        "review.signing-request-asked",
        record.status() == RecordStatus.IN_REVIEW
            ? stopped(open)
            : Desk.becomes(open, RecordStatus.IN_REVIEW).with(stopped(open)),
        now);
  }

  private static Map<String, String> stopped(OpenCase open) {
    Stop before = open.review().stop();
    return new FactChange(
            "stop",
            before == null ? "" : before.reason().name(),
            Stop.Reason.SIGNING_REQUEST.name())
        .details();
  }
}
