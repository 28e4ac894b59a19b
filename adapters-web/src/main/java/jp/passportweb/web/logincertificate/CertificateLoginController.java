package jp.passportweb.web.logincertificate;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jp.passportweb.application.logincertificate.LogInByCertificate;
import jp.passportweb.application.logincertificate.LogInByCertificate.Outcome;
import jp.passportweb.application.logincertificate.LogInByCertificate.Sight;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.SessionGate;
import org.jspecify.annotations.Nullable;

/**
 * 「ログイン用電子証明書ご利用のお客様」 (LOGIN-1): shows whose certificate the browser presents, and logs in by a
 * button, so that nobody is logged in by a link of somebody else's.
 */
@Controller(CertificateLoginController.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class CertificateLoginController {
  static final String PATH = "/user/login/certificate";

  private final LogInByCertificate logIn;
  private final PresentedCertificates presented;
  private final LoginCertificateSettings settings;
  private final SessionGate gate;
  private final Cookies cookies;
  private final Pages pages;

  CertificateLoginController(
      LogInByCertificate logIn,
      PresentedCertificates presented,
      LoginCertificateSettings settings,
      SessionGate gate,
      Cookies cookies,
      Pages pages) {
    this.logIn = logIn;
    this.presented = presented;
    this.settings = settings;
    this.gate = gate;
    this.cookies = cookies;
    this.pages = pages;
  }

  /**
   * What the certificate is worth.
   *
   * @param page that asks for a certificate; nothing when there is no such way to log in
   */
  public record CertificateLoginView(Sight sight, @Nullable String page) {}

  @Get
  HttpResponse<String> look(HttpRequest<?> request) {
    @Nullable Der certificate = presented.in(request);
    return screen(request, HttpStatus.OK, logIn.look(certificate));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logIn(HttpRequest<?> request) {
    @Nullable Der certificate = presented.in(request);
    Outcome outcome = logIn.logIn(certificate);
    return switch (outcome) {
      case Outcome.LoggedIn(String token) ->
          Pages.to(gate.next(request, "/user"))
              .cookie(cookies.passing(Cookies.PORTAL, token))
              .cookie(cookies.gone(Cookies.NEXT));
      case Outcome.Refused(Sight.Refused sight) ->
          screen(request, HttpStatus.UNPROCESSABLE_ENTITY, sight);
    };
  }

  private HttpResponse<String> screen(HttpRequest<?> request, HttpStatus status, Sight sight) {
    Account account =
        switch (sight) {
          case Sight.Opens(var whose, _) -> whose;
          case Sight.Refused(_, var whose) -> whose;
        };
    if (account != null) {
      pages.speak(request, account.language());
    }
    return pages.show(
        request,
        status,
        "logincertificate/login.jte",
        new CertificateLoginView(sight, settings.page()));
  }
}
