package jp.passportweb.application.certificate;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.signingrequest.SpkiHash;

/**
 * Revokes a certificate because of a request, and tells everybody concerned (REV-3). With a
 * compromised key every certificate of that key is revoked (BR 4.9.1.1).
 */
@Assembled
public final class RevokeAndTell {
  private final RevokeCertificate revokeCertificate;
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final TellOutcome tellOutcome;
  private final InstantSource clock;

  public RevokeAndTell(
      RevokeCertificate revokeCertificate,
      ApplicationRecords records,
      Certificates certificates,
      TellOutcome tellOutcome,
      InstantSource clock) {
    this.revokeCertificate = revokeCertificate;
    this.records = records;
    this.certificates = certificates;
    this.tellOutcome = tellOutcome;
    this.clock = clock;
  }

  /**
   * Runs in the caller's transaction, which ends when the record changed meanwhile.
   *
   * @param request why it is revoked
   */
  public RevokeCertificate.Outcome revoke(
      RevokeCertificate.Command command, ApplicationRecord request) {
    RevokeCertificate.Outcome outcome = revokeCertificate.revoke(command);
    boolean stored =
        outcome == RevokeCertificate.Outcome.REVOKED
            || outcome == RevokeCertificate.Outcome.REVISED;
    if (!stored
        || !(certificates.ofRecord(command.record()).orElse(null)
            instanceof Issuance.Issued certificate)) {
      return outcome;
    }
    if (outcome == RevokeCertificate.Outcome.REVOKED) {
      tell(certificate, request);
    }
    return command.reason() == CrlReason.KEY_COMPROMISE
            && !othersRevoked(certificate.intention().key(), command.actor())
        ? RevokeCertificate.Outcome.CHANGED_MEANWHILE
        : outcome;
  }

  /**
   * As above where nobody waits for the answer: a change at the same moment ends the caller's
   * transaction, and the work comes round again.
   */
  public RevokeCertificate.Outcome revokeOrFail(
      RevokeCertificate.Command command, ApplicationRecord request) {
    RevokeCertificate.Outcome outcome = revoke(command, request);
    if (outcome == RevokeCertificate.Outcome.CHANGED_MEANWHILE) {
      throw new IllegalStateException("changed while it was being revoked: " + command.record());
    }
    return outcome;
  }

  /** Whoever else holds a certificate of the compromised key hears of it for their own record. */
  private boolean othersRevoked(SpkiHash key, String actor) {
    for (Issuance.Issued other : certificates.ofKey(key)) {
      RevokeCertificate.Outcome outcome =
          other.lastsBeyond(clock.instant())
              ? revokeCertificate.revoke(
                  new RevokeCertificate.Command(other.record(), CrlReason.KEY_COMPROMISE, actor))
              : RevokeCertificate.Outcome.ALREADY_REVOKED;
      if (outcome == RevokeCertificate.Outcome.CHANGED_MEANWHILE) {
        return false;
      }
      if (outcome == RevokeCertificate.Outcome.REVOKED) {
        tell(other, records.byId(other.record()).orElseThrow());
      }
    }
    return true;
  }

  private void tell(Issuance.Issued certificate, ApplicationRecord request) {
    tellOutcome.revoked(
        records.byId(certificate.record()).orElseThrow(),
        certificate,
        request,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
