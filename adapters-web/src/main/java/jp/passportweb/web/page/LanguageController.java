package jp.passportweb.web.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.Duration;

/** The language switch: a link, so that it works everywhere. */
@Controller("/language")
@Produces(MediaType.TEXT_HTML)
final class LanguageController {
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final Cookies cookies;

  LanguageController(Cookies cookies) {
    this.cookies = cookies;
  }

  @Get("/{language}")
  HttpResponse<String> choose(String language, @QueryValue(defaultValue = "/") String back) {
    boolean ours = back.matches("/(?!/)[A-Za-z0-9/_.-]*");
    return Pages.to(ours ? back : "/")
        .cookie(cookies.lasting(Cookies.LANGUAGE, language.equals("en") ? "en" : "ja", REMEMBERED));
  }
}
