package jp.passportweb.web.installation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import jp.passportweb.application.certificate.ShowRepository;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.web.page.Pages;

/** 証明書設定ページ and ステッカーの設定ページ (guide §4), for every kind of server. */
@Controller("/guide/installation")
@Produces(MediaType.TEXT_HTML)
public final class InstallationController {
  private static final String EXAMPLE = "www.example.jp";

  private final Catalog catalog;
  private final ShowRepository repository;
  private final Pages pages;

  InstallationController(Catalog catalog, ShowRepository repository, Pages pages) {
    this.catalog = catalog;
    this.repository = repository;
    this.pages = pages;
  }

  /** A kind of server with its hint. */
  public record Server(ServerSoftware software, InstallationHints.Hint hint) {}

  /**
   * The page.
   *
   * @param rootPath where the root is downloaded
   */
  public record InstallationView(
      List<Server> servers, String check, String rootName, String rootPath) {}

  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    List<Server> servers =
        catalog.serverSoftware().stream()
            .map(software -> new Server(software, InstallationHints.of(software.code(), EXAMPLE)))
            .toList();
    AuthorityCertificate root = repository.root();
    return pages.show(
        request,
        "installation/page.jte",
        new InstallationView(
            servers,
            servers.getFirst().hint().check(),
            root.name(),
            "/repository/" + root.slug() + ".pem"));
  }
}
