package jp.passportweb.web.download;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.download.DownloadCertificate;
import jp.passportweb.application.download.DownloadCertificate.Above;
import jp.passportweb.application.download.DownloadCertificate.Format;
import jp.passportweb.application.download.ShowDownloads;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.seal.ShowSeal.ShownSeal;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.web.installation.InstallationHints;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.page.WebSettings;
import jp.passportweb.web.seal.SealImages;
import jp.passportweb.web.seal.SealOffer;
import org.jspecify.annotations.Nullable;

/** The download screen and its files. */
@Controller("/user/records/{id}/download")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class DownloadController {
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

  /**
   * What can be downloaded.
   *
   * @param seal nothing once it was handed on to the contract that followed
   */
  public record DownloadView(
      ShowRecord.RecordView shown,
      Issuance.Issued issued,
      Above above,
      ServerSoftware software,
      @Nullable SealOffer seal) {
    public InstallationHints.Hint hint() {
      return InstallationHints.of(
          software.code(), shown.record().content().basic().commonName().text());
    }

    public String path(Format format) {
      return "/user/records/%s/download/%s"
          .formatted(shown.record().id().value(), format.name().toLowerCase(Locale.ROOT));
    }

    /** PEM of the server certificate, to be copied. */
    public String pem() {
      return issued.certificate().pem("CERTIFICATE");
    }
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    Optional<ShowDownloads.Withheld> withheld =
        showDownloads.withheld(account.id(), new RecordId(id));
    if (withheld.isPresent()) {
      return pages.show(request, "download/withheld.jte", withheld.get());
    }
    return showDownloads
        .show(account.id(), new RecordId(id))
        .map(this::view)
        .map(v -> (HttpResponse<String>) pages.show(request, "download/download.jte", v))
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

  private DownloadView view(ShowDownloads.Offered offered) {
    ShowRecord.RecordView shown = offered.shown();
    return new DownloadView(
        shown, offered.issued(), offered.above(), software(shown), seal(offered.seal()));
  }

  /** As applied for; of the last kind, その他, where the catalogue has it no more. */
  private ServerSoftware software(ShowRecord.RecordView shown) {
    return catalog
        .serverSoftware(shown.record().content().basic().serverSoftware())
        .orElseGet(() -> catalog.serverSoftware().getLast());
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
