package jp.passportweb.web.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.passportweb.application.office.ListQueue;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeColumn;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeFilter;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeSort;
import jp.passportweb.domain.applicationrecord.RecordLists.OpenRevocation;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue and the way to its neighbours.
 *
 * @param lacksKeyLists whether keys are certified here that no published list was asked for
 */
public record QueueView(
    ListQueue.Queue queue,
    OfficeFilter stage,
    OfficeSort sort,
    Catalog catalog,
    boolean lacksKeyLists) {
  private static final int CLOCKS_BESIDE = 3;

  public RecordLists.Page list() {
    return queue.list();
  }

  /** Whether a text was searched for, in all stages. */
  public boolean searched() {
    return !queue.text().isEmpty();
  }

  public boolean isAt(OfficeFilter other) {
    return !searched() && stage == other;
  }

  /** Open revocations: the most pressing beside everything, all of them at their own stage. */
  public List<OpenRevocation> clocks() {
    return queue.revocations().stream()
        .limit(isAt(OfficeFilter.REVOCATIONS) ? Integer.MAX_VALUE : CLOCKS_BESIDE)
        .toList();
  }

  public boolean showsClocks() {
    boolean here = isAt(OfficeFilter.OPEN) || isAt(OfficeFilter.REVOCATIONS);
    return here && !queue.revocations().isEmpty();
  }

  public boolean isBlocked(RecordSummary row) {
    return queue.blocked().contains(row.id());
  }

  /** Revocations that come by themselves, at the stage of the revocations. */
  public List<ListQueue.Planned> planned() {
    return isAt(OfficeFilter.REVOCATIONS) ? queue.planned() : List.of();
  }

  /** How many a stage holds; null where that is not counted. */
  public @Nullable Integer count(OfficeFilter other) {
    return queue.counts().get(other);
  }

  public String at(OfficeFilter other) {
    return "/office?stage=" + other;
  }

  public String at(int page) {
    return address(sort, page);
  }

  /** The address of this list sorted by a column; the same column again turns it round. */
  public String sortedBy(OfficeColumn column) {
    return address(new OfficeSort(column, sort.column() != column || !sort.ascending()), 1);
  }

  /** For screen readers: ascending, descending, or null where it is not sorted by this. */
  public @Nullable String ariaSort(OfficeColumn column) {
    if (sort.column() != column) {
      return null;
    }
    return sort.ascending() ? "ascending" : "descending";
  }

  private String address(OfficeSort by, int page) {
    return "/office?stage=%s&q=%s&sort=%s&order=%s&page=%d"
        .formatted(
            stage,
            URLEncoder.encode(queue.text(), StandardCharsets.UTF_8),
            by.column(),
            by.ascending() ? "asc" : "desc",
            page);
  }
}
