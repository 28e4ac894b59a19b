package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.account.LogIn;
import jp.passportweb.application.account.ReadLoginLink;
import jp.passportweb.application.session.EndSession;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.account.LoginView.Stage;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.SessionGate;

/** STEP3 of a login: access key and one-time password (OTP-2 … OTP-4, guide §2.2). */
@Controller(PortalGate.LOGIN)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasswordController {
  private static final String ACCESS_KEY = LoginController.ACCESS_KEY;
  private static final String PASSWORD = LoginController.PASSWORD;

  private final LogIn logIn;
  private final EndSession endSession;
  private final ReadLoginLink readLoginLink;
  private final LoginSteps steps;
  private final KeptAccessKeys keptKeys;
  private final SessionGate gate;
  private final ClientAddresses addresses;
  private final Cookies cookies;
  private final Pages pages;

  PasswordController(
      LogIn logIn,
      EndSession endSession,
      ReadLoginLink readLoginLink,
      LoginSteps steps,
      KeptAccessKeys keptKeys,
      SessionGate gate,
      ClientAddresses addresses,
      Cookies cookies,
      Pages pages) {
    this.logIn = logIn;
    this.endSession = endSession;
    this.readLoginLink = readLoginLink;
    this.steps = steps;
    this.keptKeys = keptKeys;
    this.gate = gate;
    this.addresses = addresses;
    this.cookies = cookies;
    this.pages = pages;
  }

  /** ログイン用URL of the mail; it only shows what STEP3 asks (OTP-4). */
  @Get("/link/{link}")
  HttpResponse<String> open(HttpRequest<?> request, String link) {
    return readLoginLink
        .read(link)
        .map(found ->
            steps.fromMail(request, found, FormView.clean(Map.of(PASSWORD, found.password()))))
        .orElseGet(() -> steps.show(request, Stage.DEAD_LINK, FormView.clean(Map.of())));
  }

  @Get("/password")
  HttpResponse<String> askLogin(HttpRequest<?> request) {
    return steps.show(request, Stage.LOGIN, FormView.clean(Map.of()));
  }

  @Post("/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logIn(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    String accessKey = keptKeys.accessKey(request, posted);
    List<FieldProblem> problems = KeptAccessKeys.unfilled(posted, accessKey, PASSWORD);
    if (!problems.isEmpty()) {
      return steps.refuse(
          request, HttpStatus.UNPROCESSABLE_ENTITY, Stage.LOGIN, again(request, posted, problems));
    }
    String address = addresses.of(request).counted();
    LogIn.Outcome outcome = logIn.logIn(accessKey, posted.field(PASSWORD), address);
    Page page = pages.page(request);
    return switch (outcome) {
      case LogIn.Outcome.LoggedIn(String token) -> loggedIn(request, token);
      case LogIn.Outcome.Refused _ ->
          refused(request, posted, page.t("login.refused", page.passwordLife()));
      case LogIn.Outcome.Locked(var until) ->
          refused(request, posted, page.t("login.locked", page.time(until)));
    };
  }

  /** By a fresh token; the browser's login before it ends. */
  private HttpResponse<String> loggedIn(HttpRequest<?> request, String token) {
    cookies.value(request, Cookies.PORTAL).ifPresent(endSession::supersede);
    MutableHttpResponse<String> answer =
        Pages.to(gate.next(request, "/user"))
            .cookie(cookies.passing(Cookies.PORTAL, token))
            .cookie(cookies.gone(Cookies.NEXT));
    return keptKeys.of(request).filter(KeptAccessKeys.Kept::lasting).isPresent()
        ? answer
        : answer.cookie(cookies.gone(Cookies.ACCESS_KEY));
  }

  private HttpResponse<String> refused(HttpRequest<?> request, Posted posted, String error) {
    FormView form =
        FormView.clean(Map.of(ACCESS_KEY, posted.field(ACCESS_KEY))).with(PASSWORD, error);
    return steps.refuse(request, HttpStatus.UNPROCESSABLE_ENTITY, Stage.LOGIN, form);
  }

  private FormView again(HttpRequest<?> request, Posted posted, List<FieldProblem> problems) {
    return FormView.of(pages.page(request), Map.of(ACCESS_KEY, posted.field(ACCESS_KEY)), problems);
  }
}
