package jp.passportweb.web.guide;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.web.page.Pages;

/** サービスの違い: the services side by side. */
@Controller("/guide/services")
@Produces(MediaType.TEXT_HTML)
public final class ServicesController {
  private final Catalog catalog;
  private final Pages pages;

  ServicesController(Catalog catalog, Pages pages) {
    this.catalog = catalog;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param longest days that a certificate issued today lasts at most
   */
  public record ServicesView(Catalog catalog, int longest) {
    /** The kinds of organisation that may apply for a service, in their own order. */
    public List<OrganizationKind> kinds(CertificateService service) {
      return Stream.of(OrganizationKind.values())
          .filter(service.kindsAccepted()::contains)
          .toList();
    }

    public List<DocumentRequirement> documents(CertificateService service, OrganizationKind kind) {
      return catalog.requiredDocuments(service.code(), kind);
    }
  }

  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    ServicesView view =
        new ServicesView(catalog, catalog.longestValidity(pages.page(request).today()));
    return pages.show(request, "guide/services.jte", view);
  }
}
