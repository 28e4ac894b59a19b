package jp.passportweb.web.guide;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import jp.passportweb.web.page.Pages;

/** お申し込みに関するサポート: whom to ask, and what is asked most often. */
@Controller("/guide/support")
@Produces(MediaType.TEXT_HTML)
final class SupportController {
  private final SupportDesk desk;
  private final Pages pages;

  SupportController(SupportDesk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    return pages.show(request, "guide/support.jte", desk);
  }
}
