package jp.passportweb.domain.queue;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Port: the one question behind the queue, its counts, its clocks and what a person may act on
 * (QUE-1). What runs out first stands on top; what waits for the applicant stands last, for its
 * clock stands still (QUE-2).
 */
public interface WorkQueue {
  /** The open work on a page, counted from 1, of what a filter holds; none beyond the last. */
  List<QueueRow> rows(QueueFilter filter, Viewer viewer, int page, int size);

  /** How much open work each filter holds, in their order. */
  List<Integer> counts(List<QueueFilter> filters, Viewer viewer);

  /** Of each kind of clock that runs: the one that runs out first, and how many there are. */
  List<Band> clocks(Viewer viewer);

  /** Every clock that runs and is in its last quarter or past, the nearest first. */
  List<QueueRow> pressing(Viewer viewer, int atMost);

  /** The clock of a record, and where it stands in the list of a filter. */
  Found find(RecordId record, QueueFilter filter, Viewer viewer);

  /**
   * Records, open or not, that have an identifier which begins with a text; those with work left
   * first, by their clocks (QUE-4).
   */
  List<QueueRow> search(String text, Viewer viewer, int atMost);

  /** The record of a receipt number. */
  Optional<RecordId> byReceiptNumber(String receiptNumber);

  /** The first of a kind of clock. */
  record Band(ClockKind kind, QueueRow first, int count) {}

  /**
   * A record in the queue.
   *
   * @param clock null where no work is left on it
   * @param place null where it is not in the list
   */
  record Found(@Nullable WorkClock clock, @Nullable Place place) {
    /** No work is left on it. */
    public static final Found NOT = new Found(null, null);
  }

  /**
   * A record among its neighbours.
   *
   * @param number counted from 1
   */
  record Place(int number, int total, @Nullable RecordId previous, @Nullable RecordId next) {}
}
