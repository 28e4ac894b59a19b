package jp.passportweb.web.campaign;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jp.passportweb.application.campaign.OpenReplacement;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/** The address in a campaign's mail: it leads to the customer's own list, behind the login. */
@Controller("/replacement")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReplacementController {
  private final OpenReplacement open;
  private final Pages pages;

  ReplacementController(OpenReplacement open, Pages pages) {
    this.open = open;
    this.pages = pages;
  }

  @Get("/{token}")
  HttpResponse<String> open(HttpRequest<?> request, String token) {
    return open.open(token)
        .map(_ -> (HttpResponse<String>) Pages.to("/user"))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
