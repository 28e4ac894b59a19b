package jp.passportweb.application.certificate;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;

/** Revokes a certificate because of a request, and tells everybody concerned (REV-3). */
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
    if (outcome == RevokeCertificate.Outcome.REVOKED
        && certificates.ofRecord(command.record()).orElse(null)
            instanceof Issuance.Issued certificate) {
      tellOutcome.revoked(
          records.byId(command.record()).orElseThrow(),
          certificate,
          request,
          clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
    return outcome;
  }
}
