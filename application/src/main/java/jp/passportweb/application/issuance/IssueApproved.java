package jp.passportweb.application.issuance;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;

/**
 * Issues what was approved and is not issued yet: after a crash, or when the authority was away.
 */
@Assembled
public final class IssueApproved {
  /** Far more than ever wait: what a rule stopped stays among them, and keeps nobody else away. */
  private static final int BATCH = 1_000;

  private final ApplicationRecords records;
  private final IssueCertificate issueCertificate;
  private final Transactions transactions;

  public IssueApproved(
      ApplicationRecords records, IssueCertificate issueCertificate, Transactions transactions) {
    this.records = records;
    this.issueCertificate = issueCertificate;
    this.transactions = transactions;
  }

  /**
   * Tries everything that waits and returns how many were issued. One that fails does not keep the
   * others from being tried; its exception is thrown at the end.
   */
  public int issueAll() {
    List<RecordId> waiting = transactions.run(() -> records.awaitingIssuance(BATCH));
    return OneByOne.count(
        waiting, record -> issueCertificate.issue(record) == IssueCertificate.Outcome.ISSUED);
  }
}
