package jp.passportweb.web.operator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import jp.passportweb.application.session.EndSession;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.SessionGate;

/** Where every login of staff ends: in the office, by a fresh token. */
@Singleton
final class OfficeDoor {
  private static final String OFFICE = "/office";

  private final EndSession endSession;
  private final SessionGate gate;
  private final Cookies cookies;

  OfficeDoor(EndSession endSession, SessionGate gate, Cookies cookies) {
    this.endSession = endSession;
    this.gate = gate;
    this.cookies = cookies;
  }

  /** To where this reader wanted to go. */
  HttpResponse<String> open(HttpRequest<?> request, String token) {
    return with(request, Pages.to(next(request)), token).cookie(cookies.gone(Cookies.NEXT));
  }

  String next(HttpRequest<?> request) {
    return gate.next(request, OFFICE);
  }

  /** Logs in with the answer, whatever it shows; the browser's login before it ends. */
  MutableHttpResponse<String> with(
      HttpRequest<?> request, MutableHttpResponse<String> answer, String token) {
    cookies.value(request, Cookies.OFFICE).ifPresent(endSession::supersede);
    return answer
        .cookie(cookies.passing(Cookies.OFFICE, token))
        .cookie(cookies.gone(Cookies.OFFICE_STEP));
  }

  /** The token of the step that was made; empty where there is none. */
  String step(HttpRequest<?> request) {
    return cookies.value(request, Cookies.OFFICE_STEP).orElse("");
  }

  /** The first step has to be made, or was made too long ago. */
  HttpResponse<String> turnBack() {
    return Pages.to(OfficeGate.LOGIN + "?late").cookie(cookies.gone(Cookies.OFFICE_STEP));
  }
}
