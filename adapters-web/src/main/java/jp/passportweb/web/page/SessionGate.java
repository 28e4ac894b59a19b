package jp.passportweb.web.page;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.application.session.Admission;
import org.jspecify.annotations.Nullable;

/** Finds who is behind a request's cookie, and answers where nobody is. */
@Singleton
public final class SessionGate {
  private final Cookies cookies;
  private final Pages pages;

  SessionGate(Cookies cookies, Pages pages) {
    this.cookies = cookies;
    this.pages = pages;
  }

  /**
   * A world that only who is logged in may enter.
   *
   * @param cookie that holds the token
   * @param attribute of the request under which the pages find who it is
   * @param login where the others are sent
   */
  public record World(String cookie, String attribute, String login) {}

  /** Lets in who is logged in, and leaves for the page who that is and when the login ends. */
  public <T> @Nullable HttpResponse<?> admit(
      HttpRequest<?> request, World world, Function<String, Optional<Admission<T>>> admit) {
    Optional<Admission<T>> admission = cookies.value(request, world.cookie()).flatMap(admit);
    if (admission.isEmpty()) {
      return turnAway(request, world);
    }
    request.setAttribute(world.attribute(), admission.get().who());
    request.setAttribute(Pages.SESSION_END, admission.get().endsAt());
    return null;
  }

  /**
   * To the login; or, where a login ended, the page that says so and keeps what was typed. A page
   * that was only looked for is remembered until the login.
   */
  private HttpResponse<?> turnAway(HttpRequest<?> request, World world) {
    MutableHttpResponse<?> answer =
        request.getMethod() == HttpMethod.POST || cookies.value(request, world.cookie()).isPresent()
            ? expired(request, world.login())
            : Pages.to(world.login());
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
}
