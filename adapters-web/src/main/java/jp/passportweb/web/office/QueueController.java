package jp.passportweb.web.office;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.Optional;
import jp.passportweb.application.keylist.ShowKeyLists;
import jp.passportweb.application.office.ListQueue;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeColumn;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeFilter;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeSort;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Pages;

/** 審査キュー. */
@Controller("/office")
@OpenTo(Capability.READ_CASES)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QueueController {
  private final ListQueue listQueue;
  private final ShowKeyLists showKeyLists;
  private final Catalog catalog;
  private final Pages pages;

  QueueController(ListQueue listQueue, ShowKeyLists showKeyLists, Catalog catalog, Pages pages) {
    this.listQueue = listQueue;
    this.showKeyLists = showKeyLists;
    this.catalog = catalog;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> queue(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "OPEN") String stage,
      @QueryValue(defaultValue = "") String q,
      @QueryValue(defaultValue = "APPLIED_AT") String sort,
      @QueryValue(defaultValue = "asc") String order,
      @QueryValue(defaultValue = "1") String page) {
    OfficeFilter filter = named(OfficeFilter.values(), stage).orElse(OfficeFilter.OPEN);
    OfficeSort by =
        new OfficeSort(
            named(OfficeColumn.values(), sort).orElse(OfficeColumn.APPLIED_AT),
            !order.equals("desc"));
    ListQueue.Queue queue = listQueue.list(filter, q, by, number(page));
    return pages.show(
        request,
        "office/queue.jte",
        new QueueView(queue, filter, by, catalog, lacksKeyLists(request)));
  }

  /** An evaluation needs none: its certificates count for nobody. */
  private boolean lacksKeyLists(HttpRequest<?> request) {
    return !pages.page(request).settings().evaluation() && showKeyLists.all().isEmpty();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  private static int number(String page) {
    return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
  }
}
