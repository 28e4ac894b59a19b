package jp.passportweb.web.office;

import java.time.Instant;
import java.util.List;
import jp.passportweb.application.office.ShowCase;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.request.revocation.RevocationMapping;
import org.jspecify.annotations.Nullable;

/** What a record's page says and offers of revoking: the record's own certificate or another's. */
public record CaseRevocation(ShowCase.CaseView shown) {
  private ApplicationRecord record() {
    return shown.open().record();
  }

  /** The clock of a revocation; null where nothing is to be revoked, and when it is done. */
  public @Nullable RevocationClock clock() {
    boolean done = !record().status().isOpen() || isRevokedBefore();
    return done ? null : RevocationClock.of(record().request(), record().appliedAt()).orElse(null);
  }

  /** Whether the reissue's previous certificate is revoked already. */
  private boolean isRevokedBefore() {
    return record().requestType() == RequestType.REISSUE
        && shown.base() != null
        && shown.base().status() == RecordStatus.REVOKED;
  }

  /** Whether the previous certificate waits to be revoked before the reissue. */
  public boolean mayRevokeCompromised() {
    return shown.open().whyNotRevokeCompromised().isEmpty() && !isRevokedBefore();
  }

  /** What may be published for the revocation that is asked for, the usual one first. */
  public List<CrlReason> published() {
    return record().request() instanceof Request.Revocation(var _, var reason)
        ? RevocationMapping.reasons(reason)
        : List.of();
  }

  /** REV-4: whether the certificate's key can still be reported as compromised. */
  public boolean mayReportCompromise(Instant now) {
    Issuance.Issued issued = shown.issued();
    Revocation revocation = shown.revocation();
    boolean known = revocation != null && revocation.reason() == CrlReason.KEY_COMPROMISE;
    return shown.open().whyNotComment().isEmpty()
        && issued != null
        && issued.lastsBeyond(now)
        && !known;
  }
}
