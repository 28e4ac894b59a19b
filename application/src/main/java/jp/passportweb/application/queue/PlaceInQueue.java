package jp.passportweb.application.queue;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.Viewer;
import jp.passportweb.domain.queue.WorkClock;
import jp.passportweb.domain.queue.WorkQueue;
import org.jspecify.annotations.Nullable;

/** Where a case stands in the list that it was opened from, and what comes next (QUE-3). */
@Assembled
public final class PlaceInQueue {
  private final WorkQueue queue;
  private final Viewers viewers;
  private final Transactions transactions;

  public PlaceInQueue(WorkQueue queue, Viewers viewers, Transactions transactions) {
    this.queue = queue;
    this.viewers = viewers;
    this.transactions = transactions;
  }

  /**
   * Its neighbours in a list, and its clock.
   *
   * @param number 0 where it is not in the list any more; then the first of the list comes next
   * @param clock null where no work is left on it
   */
  public record Neighbours(
      int number,
      int total,
      @Nullable RecordId previous,
      @Nullable RecordId next,
      @Nullable WorkClock clock) {}

  public Neighbours of(RecordId record, QueueFilter filter, Operator operator) {
    Viewer viewer = viewers.of(operator);
    return transactions.read(() -> {
      WorkQueue.Found found = queue.find(record, filter, viewer);
      WorkQueue.Place place = found.place();
      return place == null
          ? outside(filter, viewer, found.clock())
          : new Neighbours(
              place.number(), place.total(), place.previous(), place.next(), found.clock());
    });
  }

  /** The record of a receipt number, as people write it. */
  public Optional<RecordId> byReceiptNumber(String receiptNumber) {
    return transactions.read(() -> queue.byReceiptNumber(receiptNumber));
  }

  private Neighbours outside(QueueFilter filter, Viewer viewer, @Nullable WorkClock clock) {
    List<QueueRow> rows = queue.rows(filter, viewer, 1, 1);
    RecordId next = rows.isEmpty() ? null : rows.getFirst().id();
    int total = queue.counts(List.of(filter), viewer).getFirst();
    return new Neighbours(0, total, null, next, clock);
  }
}
