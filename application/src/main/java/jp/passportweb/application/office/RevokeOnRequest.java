package jp.passportweb.application.office;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
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
@Assembled
public final class RevokeOnRequest {
  private final Desk desk;
  private final RevokeAndTell revoke;

  public RevokeOnRequest(Desk desk, RevokeAndTell revoke) {
    this.desk = desk;
    this.revoke = revoke;
  }

  /**
   * After the confirmation.
   *
   * @param published one of {@link RevocationMapping#reasons}
   */
  public ReviewOutcome revoke(RecordId record, OperatorId operator, CrlReason published) {
    return desk.examine(
        record,
        operator,
        open -> open.whyNotRevoke().or(() -> whyNotAs(open, published)),
        (open, now) -> store(open, published, now));
  }

  /** Without having reached anyone. */
  public ReviewOutcome revokeUnconfirmed(
      RecordId record, OperatorId operator, CrlReason published) {
    return desk.examine(
        record,
        operator,
        open -> open.whyNotRevokeUnconfirmed().or(() -> whyNotAs(open, published)),
        (open, now) -> store(open, published, now));
  }

  private static Optional<ReviewRefusal> whyNotAs(OpenCase open, CrlReason published) {
    return open.record().request() instanceof Request.Revocation(var _, var reason)
            && RevocationMapping.reasons(reason).contains(published)
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.NotForThisKind(open.record().requestType()));
  }

  private void store(OpenCase open, CrlReason reason, Instant now) {
    desk.save(open.review().examined(Desk.decision(open, now)), false);
    desk.update(open.record().become(RecordStatus.COMPLETED, now));
    desk.tell(open, RecordEvent.Kind.COMPLETED, "", now);
    Desk.unlessChanged(
        revoke.revoke(
            new RevokeCertificate.Command(desk.base(open).id(), reason, Desk.actor(open)),
            open.record()));
    boolean confirmed = open.examination().isConfirmed(open.review());
    desk.note(
        open,
        confirmed ? "revocation.done" : "revocation.done-unconfirmed",
        Map.of("reason", reason.name()),
        now);
  }
}
