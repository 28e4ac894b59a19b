package jp.passportweb.application.request.reissue;

import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.DeferredRevocation;
import jp.passportweb.domain.request.reissue.DeferredRevocations;
import jp.passportweb.domain.request.reissue.ReissueRules;

/**
 * When a certificate is reissued, the previous one is revoked with it or two weeks later (REI-3).
 */
@Assembled
public final class RevokePrevious {
  private final RevokeAndTell revoke;
  private final DeferredRevocations deferred;

  public RevokePrevious(RevokeAndTell revoke, DeferredRevocations deferred) {
    this.revoke = revoke;
    this.deferred = deferred;
  }

  /** Runs in the transaction that concludes the issuance. */
  public void revoke(ApplicationRecord record, Request.Reissue reissue, Instant at) {
    if (ReissueRules.revokesAtOnce(reissue)) {
      revoke.revokeOrFail(
          new RevokeCertificate.Command(reissue.base(), ReissueRules.reason(reissue), "system"),
          record);
      return;
    }
    LocalDate reissuedOn = LocalDate.ofInstant(at, ValidityRules.TOKYO);
    deferred.add(
        new DeferredRevocation(
            reissue.base(), record.id(), ReissueRules.revocationDay(reissue.fate(), reissuedOn)));
  }
}
