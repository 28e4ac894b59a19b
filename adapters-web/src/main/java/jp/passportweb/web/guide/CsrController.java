package jp.passportweb.web.guide;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.web.guide.SigningRequestCommands.Command;
import jp.passportweb.web.page.Pages;

/** CSRの作成手順 (guide §3), for every kind of server. */
@Controller("/guide/csr")
@Produces(MediaType.TEXT_HTML)
public final class CsrController {
  private static final String CHECK = "openssl req -in server.csr -noout -text -verify";

  private final Catalog catalog;
  private final Pages pages;

  CsrController(Catalog catalog, Pages pages) {
    this.catalog = catalog;
    this.pages = pages;
  }

  /** A kind of server with its commands. */
  public record Server(ServerSoftware software, List<Command> commands) {}

  /** The page. */
  public record CsrView(List<Server> servers, String check) {}

  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    List<Server> servers =
        catalog.serverSoftware().stream()
            .map(software -> new Server(software, SigningRequestCommands.of(software.code())))
            .toList();
    return pages.show(request, "guide/csr.jte", new CsrView(servers, CHECK));
  }
}
