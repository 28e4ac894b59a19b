package jp.passportweb.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.operator.Operator;

/** Renders templates: each takes the page and one view. */
@Singleton
public final class Pages {
  /** Attributes of the request under which the filters leave who is logged in. */
  public static final String ACCOUNT = "account";

  public static final String OPERATOR = "operator";
  public static final String SESSION_END = "sessionEnd";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Messages messages = Messages.load();
  private final WebSettings settings;
  private final InstallationKey key;
  private final InstantSource clock;

  Pages(WebSettings settings, InstallationKey key, InstantSource clock) {
    this.key = key;
    this.settings = settings;
    this.clock = clock;
  }

  /** For everybody of whom nothing is known but the language. */
  public Page shared(String path, Language language) {
    Visit nobody = new Visit("", language, key, false);
    return new Page(messages, nobody, settings, clock.instant(), path, null, null, null);
  }

  /**
   * The text of such a page.
   *
   * @throws IllegalStateException when it has a form or anything else that is one visitor's own
   */
  public String sharedHtml(Page page, String template, Object view) {
    String html = html(page, template, view);
    if (page.visit().isUsed()) {
      throw new IllegalStateException(template + " is no page for everybody");
    }
    return html;
  }

  public Page page(HttpRequest<?> request) {
    return new Page(
        messages,
        request.getAttribute(VisitFilter.VISIT, Visit.class).orElseThrow(),
        settings,
        clock.instant(),
        request.getUri().getRawPath(),
        request.getAttribute(ACCOUNT, Account.class).orElse(null),
        request.getAttribute(OPERATOR, Operator.class).orElse(null),
        request.getAttribute(SESSION_END, Instant.class).orElse(null));
  }

  /** Speaks an account's language, unless the reader has chosen one. */
  public void speak(HttpRequest<?> request, Language language) {
    Visit visit = request.getAttribute(VisitFilter.VISIT, Visit.class).orElseThrow();
    if (request.getCookies().findCookie(Cookies.LANGUAGE).isEmpty()) {
      visit.speak(language);
    }
  }

  public MutableHttpResponse<String> show(HttpRequest<?> request, String template, Object view) {
    return show(request, HttpStatus.OK, template, view);
  }

  public MutableHttpResponse<String> show(
      HttpRequest<?> request, HttpStatus status, String template, Object view) {
    return show(page(request), status, template, view);
  }

  /** As above, for a page in a language of its own. */
  public MutableHttpResponse<String> show(
      Page page, HttpStatus status, String template, Object view) {
    return HttpResponse.<String>status(status)
        .body(html(page, template, view))
        .contentType(MediaType.TEXT_HTML_TYPE)
        .characterEncoding("UTF-8");
  }

  private String html(Page page, String template, Object view) {
    StringOutput output = new StringOutput(16 * 1024);
    engine.render(template, Map.of("page", page, "view", view), output);
    return output.toString();
  }

  /** After a post: to the next page, by GET. */
  public static MutableHttpResponse<String> to(String path) {
    return HttpResponse.seeOther(URI.create(path));
  }
}
