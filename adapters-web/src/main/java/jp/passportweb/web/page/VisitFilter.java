package jp.passportweb.web.page;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.catalog.Language;
import org.jspecify.annotations.Nullable;

/**
 * Opens every request: who visits, in which language, and whether a post comes from our own form.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class VisitFilter implements Ordered {
  static final String VISIT = "visit";
  private static final int TOKEN_BYTES = 32;

  private final InstallationKey key;
  private final Cookies cookies;
  private final Pages pages;
  private final SecureRandom random = new SecureRandom();

  VisitFilter(InstallationKey key, Cookies cookies, Pages pages) {
    this.key = key;
    this.cookies = cookies;
    this.pages = pages;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> open(HttpRequest<?> request)
      throws InterruptedException, ExecutionException {
    boolean holdsLogin = cookies.value(request, Cookies.PORTAL).isPresent();
    Visit visit = new Visit(token(request), language(request), key, holdsLogin);
    request.setAttribute(VISIT, visit);
    return changesNothing(request) || isForSoftware(request) ? null : judge(request, visit);
  }

  /** Lets a form of ours through, read; answers anything else before a route is asked. */
  private @Nullable HttpResponse<?> judge(HttpRequest<?> request, Visit visit)
      throws InterruptedException, ExecutionException {
    if (!isSameOrigin(request)) {
      return forged(request, visit);
    }
    if (Uploads.isUpload(request)) {
      return null;
    }
    Optional<Posted> posted = read(request);
    if (posted.isEmpty()) {
      return Problems.badRequest(pages, request);
    }
    request.setAttribute(Posted.ATTRIBUTE, posted.get());
    return visit.accepts(posted.get().field("_csrf")) ? null : forged(request, visit);
  }

  private HttpResponse<?> forged(HttpRequest<?> request, Visit visit) {
    return pages.show(request, HttpStatus.FORBIDDEN, "page/forgery.jte", visit);
  }

  @ResponseFilter
  void close(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request
        .getAttribute(VISIT, Visit.class)
        .filter(Visit::isUsed)
        .ifPresent(visit ->
            response.cookie(cookies.lasting(Cookies.VISIT, visit.token(), Visit.REMEMBERED)));
  }

  private String token(HttpRequest<?> request) {
    return cookies
        .value(request, Cookies.VISIT)
        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
        .orElseGet(this::freshToken);
  }

  private String freshToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** As chosen by the switch, else as the browser asks. */
  private static Language language(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(Cookies.LANGUAGE)
        .map(Cookie::getValue)
        .map(value -> value.equals("en") ? Language.EN : Language.JA)
        .orElseGet(() ->
            AcceptedLanguage.of(
                request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE, String.class).orElse("")));
  }

  /** Whether it only asks (RFC 9110 9.2.1); every other method must come from our own form. */
  private static boolean changesNothing(HttpRequest<?> request) {
    return switch (request.getMethod()) {
      case GET, HEAD, OPTIONS, TRACE -> true;
      case POST, PUT, PATCH, DELETE, CONNECT, CUSTOM -> false;
    };
  }

  /** OCSP is asked by software, which has no form of ours; its path leads nowhere else. */
  private static boolean isForSoftware(HttpRequest<?> request) {
    return request.getPath().startsWith("/ocsp/");
  }

  private static Optional<Posted> read(HttpRequest<?> request)
      throws InterruptedException, ExecutionException {
    String type = request.getHeaders().get("Content-Type", String.class).orElse("");
    return PostedReader.read(
        type, PostedReader.isForm(type) ? RequestBody.bytes(request) : new byte[0]);
  }

  /** Browsers tell where a post comes from; who tells nothing is judged by the token alone. */
  private static boolean isSameOrigin(HttpRequest<?> request) {
    Optional<String> site = request.getHeaders().get("Sec-Fetch-Site", String.class);
    return site.isEmpty() || site.get().equals("same-origin");
  }
}
