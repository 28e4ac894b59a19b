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
import java.util.List;
import java.util.Map;
import jp.passportweb.application.portal.ListServers;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerCounts;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.search.SearchForm;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;

/** お申込一覧画面, one line for each server and contract (LST-1). */
@Controller(ServersView.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ServerListController {
  private static final ServerCounts NOTHING_COUNTED = new ServerCounts(0, 0, 0, Map.of());

  private final ListServers listServers;
  private final Catalog catalog;
  private final Pages pages;

  ServerListController(ListServers listServers, Catalog catalog, Pages pages) {
    this.listServers = listServers;
    this.catalog = catalog;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    ServerQuery query = ServerQuery.of(request);
    return switch (SearchForm.read(query.conditions(), catalog)) {
      case FormResult.Complete<Search>(Search search) ->
          pages.show(
              request,
              "portal/servers.jte",
              new ServersView(
                  query,
                  listServers.list(account.id(), query.wanted(search), query.order(), query.page()),
                  FormView.clean(query.conditions()),
                  catalog));
      case FormResult.Incomplete<Search>(List<FieldProblem> problems) ->
          pages.show(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              "portal/servers.jte",
              new ServersView(
                  query,
                  new ListServers.Servers(List.of(), 1, 1, 0, NOTHING_COUNTED),
                  FormView.of(pages.page(request), query.conditions(), problems),
                  catalog));
    };
  }
}
