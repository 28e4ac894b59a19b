package jp.passportweb.application.issuance;

import java.util.List;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;

/**
 * Issues what was approved and is not issued yet: after a crash, or when the authority was away.
 */
public final class IssueApproved {
  private static final int BATCH = 20;

  private final ApplicationRecords records;
  private final IssueCertificate issueCertificate;
  private final Transactions transactions;

  public IssueApproved(
      ApplicationRecords records, IssueCertificate issueCertificate, Transactions transactions) {
    this.records = records;
    this.issueCertificate = issueCertificate;
    this.transactions = transactions;
  }

  /** Tries one batch and returns how many were issued. */
  public int issueAll() {
    List<RecordId> waiting = transactions.run(() -> records.awaitingIssuance(BATCH));
    return (int)
        waiting.stream()
            .map(issueCertificate::issue)
            .filter(outcome -> outcome == IssueCertificate.Outcome.ISSUED)
            .count();
  }
}
