package jp.passportweb.web.operator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jp.passportweb.application.operator.StaffPasskeyLogin;
import jp.passportweb.application.operator.StaffPasskeyLogin.Outcome;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.WebSettings;
import jp.passportweb.web.passkey.PasskeyAnswer;
import jp.passportweb.web.passkey.PasskeyOffer;

/** Staff's login by a passkey: alone, or after the password (OPR-1). */
@Controller(StaffPasskeyLoginController.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class StaffPasskeyLoginController {
  static final String PATH = OfficeGate.LOGIN + "/passkey";

  private final StaffPasskeyLogin logIn;
  private final ClientAddresses addresses;
  private final WebSettings settings;
  private final OfficeDoor door;
  private final Pages pages;

  StaffPasskeyLoginController(
      StaffPasskeyLogin logIn,
      ClientAddresses addresses,
      WebSettings settings,
      OfficeDoor door,
      Pages pages) {
    this.logIn = logIn;
    this.addresses = addresses;
    this.settings = settings;
    this.door = door;
    this.pages = pages;
  }

  /**
   * What the script needs.
   *
   * @param refusal of the try before; nothing at the first
   */
  public record StaffPasskeyLoginView(
      PasskeyChallenge challenge, String relyingParty, String refusal) {}

  @Get
  HttpResponse<String> ask(HttpRequest<?> request) {
    return screen(request, HttpStatus.OK, "");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logIn(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    Outcome outcome =
        logIn.logIn(
            PasskeyAnswer.ticket(posted),
            page.visit().holder(),
            PasskeyAnswer.assertion(posted),
            addresses.of(request).counted());
    return switch (outcome) {
      case Outcome.LoggedIn(String token) -> door.open(request, token);
      case Outcome.Refused _ -> refused(request, page.t("passkey.login.refused"));
      case Outcome.Locked(var until) -> refused(request, page.t("login.locked", page.time(until)));
    };
  }

  private HttpResponse<String> refused(HttpRequest<?> request, String refusal) {
    return screen(request, HttpStatus.UNPROCESSABLE_ENTITY, refusal);
  }

  private HttpResponse<String> screen(HttpRequest<?> request, HttpStatus status, String refusal) {
    return pages.show(
        request,
        status,
        "operator/passkeylogin.jte",
        new StaffPasskeyLoginView(
            logIn.begin(pages.page(request).visit().holder()),
            PasskeyOffer.relyingParty(settings),
            refusal));
  }
}
