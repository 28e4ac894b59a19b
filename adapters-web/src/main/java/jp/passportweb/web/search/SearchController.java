package jp.passportweb.web.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.function.Function;
import jp.passportweb.application.portal.ListRecords;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.search.SearchForm;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.portal.ListQuery;
import jp.passportweb.web.portal.ListView;

/** 申込情報検索 (SRC-1): everything is in the address, so that it can be kept and gone back to. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {
  private final ListRecords listRecords;
  private final Catalog catalog;
  private final Pages pages;

  SearchController(ListRecords listRecords, Catalog catalog, Pages pages) {
    this.listRecords = listRecords;
    this.catalog = catalog;
    this.pages = pages;
  }

  @Get(ListView.SEARCH)
  HttpResponse<String> form(HttpRequest<?> request) {
    ListQuery query = ListQuery.of(request);
    return form(request, HttpStatus.OK, query, FormView.clean(query.conditions()));
  }

  @Get(ListView.RESULTS)
  HttpResponse<?> results(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    ListQuery query = ListQuery.of(request);
    return ifGood(
        request,
        query,
        search -> pages.show(request, "search/results.jte", found(account, query, search)));
  }

  @Get(ListView.CSV)
  @Produces({"text/csv", MediaType.TEXT_HTML})
  HttpResponse<?> file(HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    ListQuery query = ListQuery.of(request);
    return ifGood(request, query, search -> file(pages.page(request), account, query, search));
  }

  private HttpResponse<?> ifGood(
      HttpRequest<?> request, ListQuery query, Function<Search, HttpResponse<?>> show) {
    return switch (SearchForm.read(query.conditions(), catalog)) {
      case FormResult.Complete<Search>(Search search) -> show.apply(search);
      case FormResult.Incomplete<Search>(List<FieldProblem> problems) ->
          form(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              query,
              FormView.of(pages.page(request), query.conditions(), problems));
    };
  }

  private HttpResponse<String> form(
      HttpRequest<?> request, HttpStatus status, ListQuery query, FormView form) {
    return pages.show(request, status, "search/form.jte", new SearchView(query, form, catalog));
  }

  private ListView found(Account account, ListQuery query, Search search) {
    RecordLists.Page page =
        listRecords.list(account.id(), query.past(), search, query.sort(), query.page());
    return new ListView(
        ListView.RESULTS, query, page, List.of(), 0, FormView.clean(query.conditions()), catalog);
  }

  private HttpResponse<?> file(Page page, Account account, ListQuery query, Search search) {
    try (SpooledFile file = SpooledFile.create()) {
      listRecords.each(
          account.id(),
          query.past(),
          search,
          query.sort(),
          () -> {
            RecordCsv csv = new RecordCsv(page, catalog, file.fresh());
            return csv::row;
          });
      return file.answer("applications.csv");
    }
  }
}
