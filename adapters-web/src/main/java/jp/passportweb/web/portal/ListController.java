package jp.passportweb.web.portal;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.portal.ListRecords;
import jp.passportweb.application.portal.ShowRecords;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.search.SearchForm;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.request.draft.OpenDrafts;

/** お申込一覧画面 with its quick search (LST-1 … LST-3). */
@Controller(ListView.LIST)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListController {
  private final ShowRecords showRecords;
  private final OpenDrafts openDrafts;
  private final Catalog catalog;
  private final Pages pages;

  ListController(ShowRecords showRecords, OpenDrafts openDrafts, Catalog catalog, Pages pages) {
    this.showRecords = showRecords;
    this.openDrafts = openDrafts;
    this.catalog = catalog;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    ListQuery query = quickOnly(ListQuery.of(request));
    int drafts = openDrafts.of(request).size();
    return switch (SearchForm.read(query.conditions(), catalog)) {
      case FormResult.Complete<Search>(Search search) ->
          pages.show(request, "portal/list.jte", found(account, query, search, drafts));
      case FormResult.Incomplete<Search>(List<FieldProblem> problems) ->
          pages.show(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              "portal/list.jte",
              nothing(query, FormView.of(pages.page(request), query.conditions(), problems)));
    };
  }

  private ListView found(Account account, ListQuery query, Search search, int drafts) {
    ShowRecords.Shown shown =
        showRecords.show(account.id(), query.past(), search, query.sort(), query.page());
    return new ListView(
        ListView.LIST,
        query,
        shown.page(),
        shown.acts(),
        drafts,
        FormView.clean(query.conditions()),
        catalog);
  }

  private ListView nothing(ListQuery query, FormView quick) {
    RecordLists.Page page = new RecordLists.Page(List.of(), 1, ListRecords.PAGE_SIZE, 0);
    return new ListView(ListView.LIST, query, page, List.of(), 0, quick, catalog);
  }

  private static ListQuery quickOnly(ListQuery query) {
    Map<String, String> quick = new HashMap<>(query.conditions());
    quick.keySet().retainAll(List.of(SearchForm.ANYWHERE));
    return new ListQuery(quick, query.sort(), query.past(), query.page());
  }
}
