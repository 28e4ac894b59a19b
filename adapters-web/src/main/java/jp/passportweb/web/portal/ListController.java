package jp.passportweb.web.portal;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.Optional;
import jp.passportweb.application.portal.ListRecords;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.page.Pages;

/** お申込一覧画面 (LST-1 … LST-3). */
@Controller("/user")
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ListController {
  private final ListRecords listRecords;
  private final Catalog catalog;
  private final Transactions transactions;
  private final Pages pages;

  ListController(ListRecords listRecords, Catalog catalog, Transactions transactions, Pages pages) {
    this.listRecords = listRecords;
    this.catalog = catalog;
    this.transactions = transactions;
    this.pages = pages;
  }

  /** A page of the list and the way to its neighbours. */
  public record ListView(
      RecordLists.Page list, RecordLists.Sort sort, boolean past, Catalog catalog) {

    /** The address of this list sorted by a column; the same column again turns it round. */
    public String sortedBy(Column column) {
      boolean ascending = sort.column() == column && !sort.ascending();
      return address(column, ascending, 1, past);
    }

    /** For screen readers: ascending, descending, or null where it is not sorted by this. */
    public @Nullable String ariaSort(Column column) {
      if (sort.column() != column) {
        return null;
      }
      return sort.ascending() ? "ascending" : "descending";
    }

    public String at(int page) {
      return address(sort.column(), sort.ascending(), page, past);
    }

    public String other() {
      return address(Column.APPLIED_AT, false, 1, !past);
    }

    private static String address(Column column, boolean ascending, int page, boolean past) {
      return "/user?sort=%s&order=%s&page=%d%s"
          .formatted(column, ascending ? "asc" : "desc", page, past ? "&past=yes" : "");
    }
  }

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      @QueryValue(defaultValue = "APPLIED_AT") String sort,
      @QueryValue(defaultValue = "desc") String order,
      @QueryValue(defaultValue = "1") String page,
      @QueryValue(defaultValue = "no") String past) {
    RecordLists.Sort by = new RecordLists.Sort(column(sort), order.equals("asc"));
    boolean ended = past.equals("yes");
    RecordLists.Page list =
        transactions.run(() -> listRecords.list(account.id(), ended, by, number(page)));
    return pages.show(request, "portal/list.jte", new ListView(list, by, ended, catalog));
  }

  private static Column column(String name) {
    Optional<Column> known =
        Arrays.stream(Column.values()).filter(c -> c.name().equals(name)).findFirst();
    return known.orElse(Column.APPLIED_AT);
  }

  private static int number(String page) {
    return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
  }
}
