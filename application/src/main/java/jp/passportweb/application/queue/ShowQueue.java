package jp.passportweb.application.queue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.paging.Paging;
import jp.passportweb.domain.queue.Lookers;
import jp.passportweb.domain.queue.Lookers.Looker;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.SavedViews;
import jp.passportweb.domain.queue.SavedViews.SavedView;
import jp.passportweb.domain.queue.StandingView;
import jp.passportweb.domain.queue.Viewer;
import jp.passportweb.domain.queue.WorkQueue;
import jp.passportweb.domain.request.reissue.DeferredRevocations;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** 審査キュー: a page of the open work, or of all that has an identifier (QUE-1, QUE-2, QUE-4). */
@Assembled
public final class ShowQueue {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  /** What a search shows at most. */
  public static final int MOST_FOUND = 100;

  private static final int MOST_PLANNED = 3;
  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  private final WorkQueue queue;
  private final SavedViews savedViews;
  private final Lookers lookers;
  private final Operators operators;
  private final DeferredRevocations deferred;
  private final ApplicationRecords records;
  private final BlockedKeys blockedKeys;
  private final Viewers viewers;
  private final Transactions transactions;

  public ShowQueue(
      WorkQueue queue,
      SavedViews savedViews,
      Lookers lookers,
      Operators operators,
      DeferredRevocations deferred,
      ApplicationRecords records,
      BlockedKeys blockedKeys,
      Viewers viewers,
      Transactions transactions) {
    this.queue = queue;
    this.savedViews = savedViews;
    this.lookers = lookers;
    this.operators = operators;
    this.deferred = deferred;
    this.records = records;
    this.blockedKeys = blockedKeys;
    this.viewers = viewers;
    this.transactions = transactions;
  }

  /**
   * What stands on the screen.
   *
   * @param clocks the first of each kind that runs
   * @param planned 後日失効 that come by themselves, the next first (REI-3)
   * @param counts how much each standing view holds
   * @param saved how much each of the viewer's own views holds
   * @param staff to whom work can be handed over
   * @param blocked rows whose key cannot be certified any more (LINT-1)
   */
  public record Screen(
      ListPage list,
      List<WorkQueue.Band> clocks,
      List<Planned> planned,
      Map<StandingView, Integer> counts,
      Map<SavedView, Integer> saved,
      Map<RecordId, List<Looker>> lookers,
      List<Operator> staff,
      Set<RecordId> blocked) {}

  /** Rows of one page, and the total of all pages. */
  public record ListPage(List<QueueRow> rows, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }

  /** A certificate that is revoked by itself on a day, Asia/Tokyo. */
  public record Planned(ApplicationRecord previous, LocalDate dueOn) {}

  /**
   * The page; where it lies beyond the last, the last. A text is searched for in everything, open
   * or not, whatever the filter.
   *
   * @param filterOf what a kept view holds
   */
  public Screen show(
      Operator operator,
      QueueFilter filter,
      String text,
      int page,
      Function<SavedView, QueueFilter> filterOf) {
    return transactions.read(
        () -> read(viewers.of(operator), filter, text, Math.max(1, page), filterOf));
  }

  private Screen read(
      Viewer viewer,
      QueueFilter filter,
      String text,
      int page,
      Function<SavedView, QueueFilter> filterOf) {
    List<SavedView> own = savedViews.of(viewer.operator());
    Iterator<Integer> counts =
        queue
            .counts(
                Stream.of(
                        Stream.of(filter),
                        Arrays.stream(StandingView.values()).map(StandingView::filter),
                        own.stream().map(filterOf))
                    .flatMap(all -> all)
                    .toList(),
                viewer)
            .iterator();
    ListPage list = list(viewer, filter, text, page, counts.next());
    Map<StandingView, Integer> standing = new EnumMap<>(StandingView.class);
    for (StandingView each : StandingView.values()) {
      standing.put(each, counts.next());
    }
    Map<SavedView, Integer> saved = new LinkedHashMap<>();
    for (SavedView each : own) {
      saved.put(each, counts.next());
    }
    return new Screen(
        list,
        queue.clocks(viewer),
        planned(),
        standing,
        saved,
        lookers.at(list.rows().stream().map(QueueRow::id).toList(), viewer.now()),
        operators.all().stream()
            .filter(one -> one.enabled() && one.role().may(Capability.EXAMINE))
            .toList(),
        blocked(list));
  }

  private ListPage list(Viewer viewer, QueueFilter filter, String text, int page, int total) {
    if (!text.isBlank()) {
      List<QueueRow> found = queue.search(text, viewer, MOST_FOUND);
      return new ListPage(found, 1, MOST_FOUND, found.size());
    }
    int shown = Math.min(page, Paging.pages(total, PAGE_SIZE));
    return new ListPage(queue.rows(filter, viewer, shown, PAGE_SIZE), shown, PAGE_SIZE, total);
  }

  private Set<RecordId> blocked(ListPage shown) {
    List<RecordId> undecided =
        shown.rows().stream()
            .filter(row -> row.clock() != null && row.record().requestType().certifies())
            .map(QueueRow::id)
            .toList();
    Map<RecordId, SpkiHash> keys = records.keysOf(undecided);
    Set<SpkiHash> blocked = blockedKeys.among(Set.copyOf(keys.values()));
    return keys.entrySet().stream()
        .filter(one -> blocked.contains(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Planned> planned() {
    return deferred.due(FAR, MOST_PLANNED).stream()
        .map(one -> new Planned(records.byId(one.previous()).orElseThrow(), one.dueOn()))
        .toList();
  }
}
