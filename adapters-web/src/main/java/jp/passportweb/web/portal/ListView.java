package jp.passportweb.web.portal;

import java.util.List;
import java.util.Map;
import jp.passportweb.application.portal.AwaitedAct;
import jp.passportweb.application.portal.ListRecords;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.page.FormView;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list and the way to its neighbours.
 *
 * @param path of the list itself, or of what a search found in it
 * @param acts what waits for the reader, above the list
 * @param drafts how many applications are not sent yet
 * @param quick the quick search
 */
public record ListView(
    String path,
    ListQuery query,
    RecordLists.Page list,
    List<AwaitedAct> acts,
    int drafts,
    FormView quick,
    Catalog catalog) {
  /** お申込一覧画面. */
  public static final String LIST = "/user";

  /** 検索条件入力画面. */
  public static final String SEARCH = "/user/search";

  public static final String RESULTS = SEARCH + "/results";
  public static final String CSV = RESULTS + ".csv";

  public boolean past() {
    return query.past();
  }

  public boolean narrowed() {
    return !query.conditions().isEmpty();
  }

  /** Whether a file does not hold all that was found. */
  public boolean exceedsFile() {
    return list.total() > ListRecords.FILE_SIZE;
  }

  public int fileSize() {
    return ListRecords.FILE_SIZE;
  }

  public Sort sort() {
    return query.sort();
  }

  /** The address of this list sorted by a column; the same column again turns it round. */
  public String sortedBy(Column column) {
    boolean ascending = sort().column() == column && !sort().ascending();
    return query.sortedBy(new Sort(column, ascending)).address(path);
  }

  /** For screen readers: ascending, descending, or null where it is not sorted by this. */
  public @Nullable String ariaSort(Column column) {
    if (sort().column() != column) {
      return null;
    }
    return sort().ascending() ? "ascending" : "descending";
  }

  public String at(int page) {
    return query.at(page).address(path);
  }

  public String other() {
    return query.ofPast(!past()).address(path);
  }

  /** The same without a condition. */
  public String all() {
    return new ListQuery(Map.of(), sort(), past(), 1).address(LIST);
  }

  public String search() {
    return query.at(1).address(SEARCH);
  }

  public String csv() {
    return query.at(1).address(CSV);
  }
}
