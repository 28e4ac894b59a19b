package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.review.Stop;

/**
 * What was stopped for its names goes back to the office once they are mended (LINT-1): it waits
 * for the applicant no longer. Runs in the caller's transaction.
 */
@Assembled
public final class ReleaseStopped {
  private static final int RECORDS = 200;

  private final ApplicationRecords records;
  private final Reviews reviews;
  private final ReadNameProofs readNameProofs;
  private final AuditTrail audit;

  public ReleaseStopped(
      ApplicationRecords records,
      Reviews reviews,
      ReadNameProofs readNameProofs,
      AuditTrail audit) {
    this.records = records;
    this.reviews = reviews;
    this.readNameProofs = readNameProofs;
    this.audit = audit;
  }

  void release(AccountId account, Instant now) {
    reviews.stoppedAmong(records.openCertifying(account, RECORDS), Stop.Reason.NAMES).stream()
        .map(records::byId)
        .flatMap(Optional::stream)
        .forEach(record -> release(record, reviews.of(record.id()), now));
  }

  /** Where somebody changes it at the same moment, the next look releases it. */
  private void release(ApplicationRecord record, Review review, Instant now) {
    boolean mended = review.isStoppedFor(Stop.Reason.NAMES) && !readNameProofs.of(record).areOpen();
    if (mended && reviews.save(review.givenBack(null), false)) {
      records.update(record.awaitingDocuments(record.awaitsDocuments(), now));
      audit.append(
          new AuditEvent(
              now,
              "system",
              "review.names-mended",
              record.receiptNumber().text(),
              new FactChange("stop", Stop.Reason.NAMES.name(), "").details()));
    }
  }
}
