package jp.passportweb.application.office;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.domain.certificate.CrlReason;

/**
 * 以前の証明書を先に失効する: a compromised key does not wait until its reissue is examined (BR 4.9.1.1). The
 * reissue goes on.
 */
@Assembled
public final class RevokeCompromised {
  private final Desk desk;
  private final RevokeAndTell revoke;

  public RevokeCompromised(Desk desk, RevokeAndTell revoke) {
    this.desk = desk;
    this.revoke = revoke;
  }

  /** Doing it again changes nothing. */
  public ReviewOutcome revoke(Seen reissue) {
    return desk.decide(
        "revocation.done-before-reissue", reissue, OpenCase::whyNotRevokeCompromised, this::store);
  }

  private void store(OpenCase open, Instant now) {
    CrlReason reason = CrlReason.KEY_COMPROMISE;
    Desk.unlessChanged(
        revoke.revoke(
            new RevokeCertificate.Command(desk.base(open).id(), reason, Desk.actor(open)),
            open.record()));
    desk.note(open, "revocation.done-before-reissue", Map.of("reason", reason.name()), now);
  }
}
