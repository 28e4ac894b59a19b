package jp.passportweb.application.office;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationMapping;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * 失効する: after the telephone confirmation (REV-3), or without it when nobody is reached in time (BR
 * 4.9.1.1), which the trail says. One person suffices.
 */
public final class RevokeOnRequest {
  private final Desk desk;
  private final RevokeAndTell revoke;

  public RevokeOnRequest(Desk desk, RevokeAndTell revoke) {
    this.desk = desk;
    this.revoke = revoke;
  }

  public ReviewOutcome revoke(RecordId record, OperatorId operator) {
    return desk.examine(record, operator, OpenCase::whyNotRevoke, this::store);
  }

  /** Without having reached anyone. */
  public ReviewOutcome revokeUnconfirmed(RecordId record, OperatorId operator) {
    return desk.examine(record, operator, OpenCase::whyNotRevokeUnconfirmed, this::store);
  }

  private void store(OpenCase open, Instant now) {
    if (!(open.record().request() instanceof Request.Revocation(var base, var choice))) {
      throw new NotTaken(
          new ReviewOutcome.Refused(new ReviewRefusal.NotForThisKind(open.record().requestType())));
    }
    CrlReason reason = RevocationMapping.reason(choice);
    desk.save(open.review().examined(Desk.decision(open, now)), false);
    desk.update(open.record().become(RecordStatus.COMPLETED, now));
    desk.tell(open, RecordEvent.Kind.COMPLETED, "", now);
    RevokeCertificate.Outcome outcome =
        revoke.revoke(new RevokeCertificate.Command(base, reason, Desk.actor(open)), open.record());
    if (outcome == RevokeCertificate.Outcome.CHANGED_MEANWHILE) {
      throw new NotTaken(Desk.changed());
    }
    boolean confirmed = open.examination().isConfirmed(open.review());
    desk.note(
        open,
        confirmed ? "revocation.done" : "revocation.done-unconfirmed",
        Map.of("reason", reason.name()),
        now);
  }
}
