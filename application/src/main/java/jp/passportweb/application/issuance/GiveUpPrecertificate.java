package jp.passportweb.application.issuance;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.KeptStatusAnswers;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.transparency.Precertificates;

/**
 * Gives the serial number of a precertificate up by revoking it: it counts as issued, though its
 * certificate is never made (CT-2, BR 4.9.9).
 */
@Assembled
public final class GiveUpPrecertificate {
  private final Precertificates precertificates;
  private final Revocations revocations;
  private final KeptStatusAnswers keptAnswers;
  private final AuditTrail audit;
  private final Transactions transactions;

  public GiveUpPrecertificate(
      Precertificates precertificates,
      Revocations revocations,
      KeptStatusAnswers keptAnswers,
      AuditTrail audit,
      Transactions transactions) {
    this.precertificates = precertificates;
    this.revocations = revocations;
    this.keptAnswers = keptAnswers;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * Runs in the caller's transaction, after the intention was taken back: nobody signs a
   * precertificate of it from then on. Where none was signed nothing happens.
   */
  void giveUp(ApplicationRecord record, Issuance.Intended intended, CrlReason reason, Instant now) {
    boolean revoked =
        precertificates.has(intended.authority(), intended.serial())
            && revocations.add(
                new Revocation(
                    intended.authority(),
                    intended.serial(),
                    intended.validity().notAfter(),
                    reason,
                    now));
    if (revoked) {
      transactions.afterCommit(keptAnswers::forget);
      audit.append(
          new AuditEvent(
              now,
              "system",
              "precertificate.revoked",
              record.receiptNumber().text(),
              Map.of("serial", intended.serial().hex(), "reason", reason.name())));
    }
  }
}
