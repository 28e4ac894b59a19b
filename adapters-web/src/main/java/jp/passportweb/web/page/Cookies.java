package jp.passportweb.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The cookies: HttpOnly, SameSite, and on https Secure with the __Host- prefix. */
@Singleton
public final class Cookies {
  public static final String VISIT = "visit";
  public static final String PORTAL = "portal";
  public static final String OFFICE = "office";

  /** Of staff between the two steps of a login. */
  public static final String OFFICE_STEP = "office-step";

  /** The access key between the steps of a login, sealed (OTP-4). */
  public static final String ACCESS_KEY = "access-key";

  public static final String NEXT = "next";
  public static final String LANGUAGE = "lang";

  private final boolean https;

  Cookies(WebSettings settings) {
    this.https = settings.isHttps();
  }

  public Optional<String> value(HttpRequest<?> request, String name) {
    return request.getCookies().findCookie(fullName(name)).map(Cookie::getValue);
  }

  /** A cookie that goes with the browser's session. */
  public Cookie passing(String name, String value) {
    return Cookie.of(fullName(name), value)
        .path("/")
        .httpOnly(true)
        .secure(https)
        .sameSite(SameSite.Lax);
  }

  public Cookie lasting(String name, String value, Duration age) {
    return passing(name, value).maxAge(age);
  }

  public Cookie gone(String name) {
    return passing(name, "").maxAge(Duration.ZERO);
  }

  private String fullName(String name) {
    return https && !name.equals(LANGUAGE) ? "__Host-" + name : name;
  }
}
