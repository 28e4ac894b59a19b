package jp.passportweb.web.passkey;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jp.passportweb.application.passkey.BeginPasskeyLogin;
import jp.passportweb.application.passkey.LogInByPasskey;
import jp.passportweb.application.passkey.LogInByPasskey.Outcome;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.SessionGate;
import jp.passportweb.web.page.WebSettings;

/** 「パスキーご利用のお客様」 (LOGIN-1): every showing of the screen has a challenge of its own. */
@Controller(PasskeyLoginController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PasskeyLoginController {
  static final String PATH = "/user/login/passkey";

  private final BeginPasskeyLogin begin;
  private final LogInByPasskey logIn;
  private final Transactions transactions;
  private final WebSettings settings;
  private final SessionGate gate;
  private final ClientAddresses addresses;
  private final Cookies cookies;
  private final Pages pages;

  PasskeyLoginController(
      BeginPasskeyLogin begin,
      LogInByPasskey logIn,
      Transactions transactions,
      WebSettings settings,
      SessionGate gate,
      ClientAddresses addresses,
      Cookies cookies,
      Pages pages) {
    this.begin = begin;
    this.logIn = logIn;
    this.transactions = transactions;
    this.settings = settings;
    this.gate = gate;
    this.addresses = addresses;
    this.cookies = cookies;
    this.pages = pages;
  }

  /**
   * What the script needs.
   *
   * @param refusal of the try before; nothing at the first
   */
  public record PasskeyLoginView(PasskeyChallenge challenge, String relyingParty, String refusal) {}

  @Get
  HttpResponse<String> ask(HttpRequest<?> request) {
    return PasskeyOffer.isMade(settings)
        ? screen(request, HttpStatus.OK, "")
        : Pages.to("/user/login");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logIn(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    String address = addresses.of(request).counted();
    Outcome outcome =
        transactions.run(() ->
            logIn.logIn(PasskeyAnswer.challenge(posted), PasskeyAnswer.assertion(posted), address));
    Page page = pages.page(request);
    return switch (outcome) {
      case Outcome.LoggedIn(String token) ->
          Pages.to(gate.next(request, "/user"))
              .cookie(cookies.passing(Cookies.PORTAL, token))
              .cookie(cookies.gone(Cookies.NEXT));
      case Outcome.Refused _ -> refused(request, page.t("passkey.login.refused"));
      case Outcome.Locked(var until) -> refused(request, page.t("login.locked", page.time(until)));
    };
  }

  private HttpResponse<String> refused(HttpRequest<?> request, String refusal) {
    return screen(request, HttpStatus.UNPROCESSABLE_ENTITY, refusal);
  }

  private HttpResponse<String> screen(HttpRequest<?> request, HttpStatus status, String refusal) {
    PasskeyChallenge challenge = transactions.run(begin::begin);
    return pages.show(
        request,
        status,
        "passkey/login.jte",
        new PasskeyLoginView(challenge, PasskeyOffer.relyingParty(settings), refusal));
  }
}
