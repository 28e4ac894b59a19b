package jp.passportweb.web.publicpages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jp.passportweb.web.page.Pages;

/** CSRの作成手順. */
@Controller("/guide/csr")
public final class GuideController {
  private final Pages pages;

  GuideController(Pages pages) {
    this.pages = pages;
  }

  /** The commands to copy. */
  public record GuideView(String rsa, String ecdsa, String names, String check) {}

  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    GuideView view =
        new GuideView(
            """
            openssl req -new -newkey rsa:2048 -nodes -sha256 \\
              -keyout server.key -out server.csr \\
              -subj "/CN=www.example.jp\"\
            """,
            """
            openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 \\
              -keyout server.key -out server.csr \\
              -subj "/CN=www.example.jp\"\
            """,
            """
            openssl req -new -newkey rsa:2048 -nodes -sha256 \\
              -keyout server.key -out server.csr \\
              -subj "/CN=www.example.jp" \\
              -addext "subjectAltName=DNS:www.example.jp,DNS:example.jp\"\
            """,
            "openssl req -in server.csr -noout -text -verify");
    return pages.show(request, "publicpages/csr.jte", view);
  }
}
