package jp.passportweb.web.connection;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/** The pages that stand in for a request whose head cannot be read. */
@Controller(HeadFaultController.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HeadFaultController {
  static final String PATH = "/unreadable";

  private final Pages pages;

  HeadFaultController(Pages pages) {
    this.pages = pages;
  }

  @Get("/{page}")
  HttpResponse<String> show(HttpRequest<?> request, String page) {
    return Arrays.stream(HeadFault.values())
        .filter(fault -> fault.isAt(page))
        .findFirst()
        .map(fault -> Problems.unreadable(pages, request, fault.status()))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
