package jp.passportweb.web.asset;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/**
 * The files of {@link Assets}, where one is asked for behind a request that is not answered yet.
 */
@Controller("/assets")
@Produces(MediaType.ALL)
final class AssetController {
  private final Pages pages;

  AssetController(Pages pages) {
    this.pages = pages;
  }

  @Get("/{+name}")
  HttpResponse<?> file(HttpRequest<?> request, String name) {
    return Assets.at(request.getPath())
        .<HttpResponse<?>>map(AssetController::answer)
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private static MutableHttpResponse<?> answer(Assets.Found found) {
    return HttpResponse.ok(found.file().plain())
        .contentType(found.file().mediaType())
        .header(HttpHeaders.ETAG, AssetHeaders.ENTITY_TAG)
        .header(HttpHeaders.CACHE_CONTROL, AssetHeaders.cacheControl(found));
  }
}
