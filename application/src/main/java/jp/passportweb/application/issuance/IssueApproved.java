package jp.passportweb.application.issuance;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.transparency.Precertificates;

/**
 * Issues what was approved and is not issued yet: after a crash, when the authority was away, or
 * when too few transparency logs answered, which are left alone for a while then (CT-2).
 */
@Assembled
public final class IssueApproved {
  /** Far more than ever wait: what a rule stopped stays among them, and keeps nobody else away. */
  private static final int BATCH = 1_000;

  private final ApplicationRecords records;
  private final Precertificates precertificates;
  private final IssueCertificate issueCertificate;
  private final Transactions transactions;
  private final InstantSource clock;

  public IssueApproved(
      ApplicationRecords records,
      Precertificates precertificates,
      IssueCertificate issueCertificate,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.precertificates = precertificates;
    this.issueCertificate = issueCertificate;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Tries everything that waits and returns how many were issued. One that fails does not keep the
   * others from being tried; its exception is thrown at the end.
   */
  public int issueAll() {
    List<RecordId> waiting = transactions.run(this::waiting);
    return OneByOne.count(
        waiting, record -> issueCertificate.issue(record) == IssueCertificate.Outcome.ISSUED);
  }

  private List<RecordId> waiting() {
    List<RecordId> all = records.awaitingIssuance(BATCH);
    if (all.isEmpty()) {
      return all;
    }
    Set<RecordId> pausing = precertificates.pausing(clock.instant());
    return all.stream().filter(record -> !pausing.contains(record)).toList();
  }
}
