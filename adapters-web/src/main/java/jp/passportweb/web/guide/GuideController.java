package jp.passportweb.web.guide;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.page.Pages;

/** 申請入力・操作ガイド (guide §1): from the preparation to the installation, and what comes after. */
@Controller("/guide")
@Produces(MediaType.TEXT_HTML)
public final class GuideController {
  private final Catalog catalog;
  private final Pages pages;

  GuideController(Catalog catalog, Pages pages) {
    this.catalog = catalog;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param longest days that a certificate issued today lasts at most
   */
  public record GuideView(Catalog catalog, int longest) {}

  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    GuideView view = new GuideView(catalog, catalog.longestValidity(pages.page(request).today()));
    return pages.show(request, "guide/guide.jte", view);
  }
}
