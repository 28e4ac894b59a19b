package jp.passportweb.web.download;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.download.DownloadCertificate;
import jp.passportweb.application.download.DownloadCertificate.Format;
import jp.passportweb.application.download.ShowDownloads;
import jp.passportweb.application.seal.ShowSeal.ShownSeal;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.page.WebSettings;
import jp.passportweb.web.seal.SealImages;
import jp.passportweb.web.seal.SealOffer;
import jp.passportweb.web.seal.SealPicker;
import org.jspecify.annotations.Nullable;

/** The download screen and its files. */
@Controller("/user/records/{id}/download")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DownloadController {
  private final ShowDownloads showDownloads;
  private final DownloadCertificate downloadCertificate;
  private final SealImages images;
  private final Catalog catalog;
  private final WebSettings settings;
  private final Pages pages;

  DownloadController(
      ShowDownloads showDownloads,
      DownloadCertificate downloadCertificate,
      SealImages images,
      Catalog catalog,
      WebSettings settings,
      Pages pages) {
    this.showDownloads = showDownloads;
    this.downloadCertificate = downloadCertificate;
    this.images = images;
    this.catalog = catalog;
    this.settings = settings;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @QueryValue(defaultValue = "") String server,
      @QueryValue(defaultValue = "") String seal) {
    return showDownloads
        .show(account.id(), new RecordId(id))
        .<HttpResponse<String>>map(screen ->
            switch (screen) {
              case ShowDownloads.Withheld withheld ->
                  pages.show(request, "download/withheld.jte", withheld);
              case ShowDownloads.Offered offered ->
                  pages.show(
                      request,
                      "download/download.jte",
                      view(offered, server, seal, pages.page(request)));
            })
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/{format}")
  @Produces(MediaType.ALL)
  HttpResponse<?> file(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      String format) {
    Optional<DownloadCertificate.Download> download =
        format(format)
            .flatMap(known -> downloadCertificate.download(account.id(), new RecordId(id), known));
    if (download.isEmpty()) {
      return Problems.notFound(pages, request);
    }
    return HttpResponse.ok(download.get().bytes())
        .contentType(download.get().mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + download.get().fileName() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private DownloadView view(ShowDownloads.Offered offered, String server, String seal, Page page) {
    List<ServerSoftware> kinds = catalog.serverSoftware();
    String chosen = ServerKinds.chosen(kinds, server, offered.shown().record());
    SealOffer offer = seal(offered.seal());
    DownloadView view =
        new DownloadView(offered.shown(), offered.issued(), offered.above(), kinds, chosen, null);
    return offer == null ? view : view.with(offer, SealPicker.chosen(seal, page));
  }

  private @Nullable SealOffer seal(@Nullable ShownSeal seal) {
    return seal == null || !images.exist(seal.service().code())
        ? null
        : new SealOffer(seal, settings.baseUrl());
  }

  private static Optional<Format> format(String name) {
    return Arrays.stream(Format.values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
