package jp.passportweb.web.seal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import jp.passportweb.application.seal.ShowSeal;
import jp.passportweb.application.seal.ShowSeal.ShownSeal;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.WebSettings;

/**
 * ステッカーの検証: the page that a seal opens, and its pictures. For everybody, without cookies
 * (REQUIREMENTS §5); kept for so few seconds that a revocation is seen at once.
 */
@Controller("/seal")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SealController {
  private static final String FOR_TEN_SECONDS = "public, max-age=10";
  private static final String FOR_FIVE_MINUTES = "public, max-age=300";

  private final ShowSeal showSeal;
  private final SealImages images;
  private final Pages pages;
  private final WebSettings settings;

  SealController(ShowSeal showSeal, SealImages images, Pages pages, WebSettings settings) {
    this.showSeal = showSeal;
    this.images = images;
    this.pages = pages;
    this.settings = settings;
  }

  @Get("/{id}")
  HttpResponse<?> show(HttpRequest<?> request, String id) {
    Language language = SealLanguage.of(request);
    return showSeal
        .show(id)
        .<HttpResponse<?>>map(
            shown -> page(request, HttpStatus.OK, "seal/page.jte", sealPage(shown, language)))
        .orElseGet(HttpResponse::notFound);
  }

  @Get("/{id}/{file}")
  @Produces(MediaType.ALL)
  HttpResponse<?> picture(String id, String file) {
    Optional<SealPicture> picture = SealPicture.named(file);
    Optional<ShownSeal> seal = picture.flatMap(_ -> showSeal.show(id));
    if (seal.isEmpty()) {
      return HttpResponse.notFound();
    }
    byte[] bytes = images.picture(seal.get().service().code(), picture.get(), seal.get().isValid());
    return HttpResponse.ok(bytes)
        .contentType(picture.get().mediaType())
        .header(HttpHeaders.CACHE_CONTROL, FOR_FIVE_MINUTES);
  }

  /** An address that is no seal of ours; the page for it is found here, before the general one. */
  @Error(status = HttpStatus.NOT_FOUND)
  @Produces(MediaType.ALL)
  HttpResponse<String> unknown(HttpRequest<?> request) {
    return page(request, HttpStatus.NOT_FOUND, "seal/unknown.jte", request.getPath());
  }

  private HttpResponse<String> page(
      HttpRequest<?> request, HttpStatus status, String template, Object view) {
    return pages
        .show(pages.page(request).in(SealLanguage.of(request)), status, template, view)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, FOR_TEN_SECONDS);
  }

  private SealPage sealPage(ShownSeal shown, Language language) {
    return new SealPage(shown, new SealPicture(SealPicture.Form.SVG, language), settings.baseUrl());
  }
}
