package jp.passportweb.application.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.domain.account.FieldChanges;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.TypedContent;

/**
 * 手続きを完了する: the contacts are changed (CHG-1), or the contract is terminated (TER-1). One person
 * suffices.
 */
@Assembled
public final class CompleteRequest {
  private final Desk desk;
  private final TerminateContract terminateContract;
  private final TellOutcome tellOutcome;

  public CompleteRequest(Desk desk, TerminateContract terminateContract, TellOutcome tellOutcome) {
    this.desk = desk;
    this.terminateContract = terminateContract;
    this.tellOutcome = tellOutcome;
  }

  public ReviewOutcome complete(Seen seen) {
    return desk.decide("request.completed", seen, OpenCase::whyNotComplete, this::store);
  }

  private void store(OpenCase open, Instant now) {
    Map<String, String> changed = changed(open);
    desk.save(open, open.review().examined(Desk.decision(open, now)));
    desk.update(open.record().become(RecordStatus.COMPLETED, now));
    desk.tell(open, RecordEvent.Kind.COMPLETED, "", now);
    if (open.record().request() instanceof Request.Termination termination) {
      terminateContract.terminate(open, termination, now);
    } else {
      tellOutcome.contactsChanged(open.record(), desk.base(open), now);
    }
    Map<String, String> details = new HashMap<>(changed);
    details.put("request", open.record().requestType().name());
    desk.note(
        open, "request.completed", Desk.becomes(open, RecordStatus.COMPLETED).with(details), now);
  }

  /** Of a contact change, what is another from now on. */
  private Map<String, String> changed(OpenCase open) {
    if (open.record().requestType() != RequestType.CONTACT_CHANGE) {
      return Map.of();
    }
    ApplicationContent content = open.record().content();
    return FieldChanges.of(
        TypedContent.of(content, desk.contactsNow(desk.base(open))),
        TypedContent.of(content, content.contacts()));
  }
}
