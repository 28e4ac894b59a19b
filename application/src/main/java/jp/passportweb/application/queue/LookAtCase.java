package jp.passportweb.application.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.Lookers;
import jp.passportweb.domain.queue.Lookers.Looker;

/** Says that somebody is looking at a case, and learns who else is (QUE-3). */
@Assembled
public final class LookAtCase {
  private final Lookers lookers;
  private final ApplicationRecords records;
  private final Transactions transactions;
  private final InstantSource clock;

  public LookAtCase(
      Lookers lookers, ApplicationRecords records, Transactions transactions, InstantSource clock) {
    this.lookers = lookers;
    this.records = records;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The others who are looking; nobody where there is no such case. */
  public List<Looker> look(RecordId record, OperatorId operator) {
    Instant now = clock.instant();
    return transactions.run(() -> {
      if (records.byId(record).isEmpty()) {
        return List.of();
      }
      lookers.looks(record, operator, now);
      return lookers.at(List.of(record), now).getOrDefault(record, List.of()).stream()
          .filter(looker -> !looker.operator().equals(operator))
          .toList();
    });
  }
}
