package jp.passportweb.application.issuance;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.transparency.Precertificates;

/**
 * Lists what was approved and is not issued yet: after a crash, when the authority was away, or
 * when too few transparency logs answered, which are left alone for a while then (CT-2).
 */
@Assembled
public final class ListApproved {
  /** Far more than ever wait: what a rule stopped stays among them, and keeps nobody else away. */
  private static final int BATCH = 1_000;

  private final ApplicationRecords records;
  private final Precertificates precertificates;
  private final Transactions transactions;
  private final InstantSource clock;

  public ListApproved(
      ApplicationRecords records,
      Precertificates precertificates,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.precertificates = precertificates;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What may be tried now, longest waiting first. */
  public List<RecordId> waiting() {
    return transactions.read(this::read);
  }

  private List<RecordId> read() {
    List<RecordId> all = records.awaitingIssuance(BATCH);
    if (all.isEmpty()) {
      return all;
    }
    Set<RecordId> pausing = precertificates.pausing(clock.instant());
    return all.stream().filter(record -> !pausing.contains(record)).toList();
  }
}
