package jp.passportweb.web.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import jp.passportweb.application.portal.ListServers;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.search.SearchForm;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.portal.ServerQuery;
import jp.passportweb.web.portal.ServersView;

/** The list by server as a file (LST-1). */
@Controller(ServersView.CSV)
@Produces({"text/csv", MediaType.TEXT_HTML})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ServerFileController {
  private final ListServers listServers;
  private final Catalog catalog;
  private final Pages pages;

  ServerFileController(ListServers listServers, Catalog catalog, Pages pages) {
    this.listServers = listServers;
    this.catalog = catalog;
    this.pages = pages;
  }

  /** What the list's page would not take, it explains. */
  @Get
  HttpResponse<?> file(HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    ServerQuery query = ServerQuery.of(request);
    return switch (SearchForm.read(query.conditions(), catalog)) {
      case FormResult.Complete<Search>(Search search) ->
          file(pages.page(request), account, query, search);
      case FormResult.Incomplete<Search> _ ->
          HttpResponse.seeOther(URI.create(query.address(ServersView.PATH)));
    };
  }

  private HttpResponse<?> file(Page page, Account account, ServerQuery query, Search search) {
    try (SpooledFile file = SpooledFile.create()) {
      listServers.each(
          account.id(),
          query.wanted(search),
          query.order(),
          () -> new ServerCsv(page, catalog, file.fresh())::server);
      return file.answer("servers.csv");
    }
  }
}
