package jp.passportweb.web.page;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.application.session.ResolveSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.SessionLimits;

/** Finds the session behind a request's cookie, and answers where there is none. */
@Singleton
public final class SessionGate {
  private final ResolveSession resolveSession;
  private final Transactions transactions;
  private final SessionLimits limits;
  private final Cookies cookies;
  private final Pages pages;

  SessionGate(
      ResolveSession resolveSession,
      Transactions transactions,
      SessionLimits limits,
      Cookies cookies,
      Pages pages) {
    this.resolveSession = resolveSession;
    this.transactions = transactions;
    this.limits = limits;
    this.cookies = cookies;
    this.pages = pages;
  }

  /** The living session; its end is left for the page. */
  public Optional<Session> session(HttpRequest<?> request, SessionKind kind) {
    Optional<Session> session =
        cookies
            .value(request, cookie(kind))
            .flatMap(token -> transactions.run(() -> resolveSession.resolve(kind, token)));
    session.ifPresent(found -> request.setAttribute(Pages.SESSION_END, found.endsAt(limits)));
    return session;
  }

  /**
   * To the login; or, where a login ended, the page that says so and keeps what was typed. A page
   * that was only looked for is remembered until the login.
   */
  public HttpResponse<?> turnAway(HttpRequest<?> request, SessionKind kind, String login) {
    MutableHttpResponse<?> answer =
        request.getMethod() == HttpMethod.POST || cookies.value(request, cookie(kind)).isPresent()
            ? expired(request, login)
            : Pages.to(login);
    return request.getMethod() == HttpMethod.GET
        ? answer.cookie(cookies.passing(Cookies.NEXT, request.getUri().getRawPath()))
        : answer;
  }

  private MutableHttpResponse<?> expired(HttpRequest<?> request, String login) {
    Optional<Posted> posted = request.getAttribute(Posted.ATTRIBUTE, Posted.class);
    return pages.show(
        request, HttpStatus.UNAUTHORIZED, "page/expired.jte", ExpiredView.of(login, posted));
  }

  /** Where to go after a login: where the reader wanted to go, if it lies below this path. */
  public String next(HttpRequest<?> request, String below) {
    return cookies
        .value(request, Cookies.NEXT)
        .filter(path -> path.matches("/[A-Za-z0-9/_-]*"))
        .filter(path -> path.equals(below) || path.startsWith(below + "/"))
        .filter(path -> !path.endsWith("/logout"))
        .orElse(below);
  }

  private static String cookie(SessionKind kind) {
    return kind == SessionKind.PORTAL ? Cookies.PORTAL : Cookies.OFFICE;
  }
}
