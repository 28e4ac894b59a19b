package jp.passportweb.web.account;

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
import java.util.List;
import java.util.Map;
import jp.passportweb.application.account.AskByMail;
import jp.passportweb.application.account.LogIn;
import jp.passportweb.application.session.EndSession;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.web.logincertificate.LoginCertificateSettings;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.SessionGate;

/** お客様専用ページへのログイン: steps, one-time password, login (LOGIN-1, OTP-1, guide §2.2). */
@Controller(PortalGate.LOGIN)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoginController {
  static final String ACCESS_KEY = "accessKey";
  static final String MAIL = "mailAddress";
  static final String PASSWORD = "oneTimePassword";

  private final AskByMail askByMail;
  private final LogIn logIn;
  private final EndSession endSession;
  private final LoginCertificateSettings loginCertificates;
  private final OtpPage otpPage;
  private final SessionGate gate;
  private final ClientAddresses addresses;
  private final Cookies cookies;
  private final Pages pages;

  LoginController(
      AskByMail askByMail,
      LogIn logIn,
      EndSession endSession,
      LoginCertificateSettings loginCertificates,
      OtpPage otpPage,
      SessionGate gate,
      ClientAddresses addresses,
      Cookies cookies,
      Pages pages) {
    this.askByMail = askByMail;
    this.logIn = logIn;
    this.endSession = endSession;
    this.loginCertificates = loginCertificates;
    this.otpPage = otpPage;
    this.gate = gate;
    this.addresses = addresses;
    this.cookies = cookies;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> choose(HttpRequest<?> request) {
    return pages.show(request, "account/login.jte", loginCertificates);
  }

  @Get("/steps")
  HttpResponse<String> steps(HttpRequest<?> request) {
    return pages.show(request, "account/steps.jte", FormView.clean(Map.of()));
  }

  @Get("/otp")
  HttpResponse<String> askPassword(HttpRequest<?> request) {
    return otpPage.show(request, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post("/otp")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> sendPassword(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    List<FieldProblem> problems = posted.unfilled(ACCESS_KEY, MAIL);
    if (EmailAddress.parse(posted.field(MAIL))
        instanceof Parsed.Bad<EmailAddress>(InputProblem problem)) {
      problems.removeIf(p -> p.field().equals(MAIL));
      problems.add(new FieldProblem(MAIL, problem));
    }
    if (!problems.isEmpty()) {
      return otpPage.show(
          request, HttpStatus.UNPROCESSABLE_ENTITY, again(request, posted, problems));
    }
    AskByMail.Outcome outcome =
        askByMail.ask(
            Inquiry.Kind.ONE_TIME_PASSWORD,
            posted.field(ACCESS_KEY),
            posted.field(MAIL),
            addresses.of(request).counted());
    return otpPage.answer(
        request, outcome, PortalGate.LOGIN + "/sent", again(request, posted, List.of()), MAIL);
  }

  @Get("/sent")
  HttpResponse<String> sent(HttpRequest<?> request) {
    return pages.show(request, "account/sent.jte", FormView.clean(Map.of()));
  }

  @Get("/password")
  HttpResponse<String> askLogin(HttpRequest<?> request) {
    return pages.show(request, "account/password.jte", FormView.clean(Map.of()));
  }

  @Post("/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logIn(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    List<FieldProblem> problems = posted.unfilled(ACCESS_KEY, PASSWORD);
    if (!problems.isEmpty()) {
      return pages.show(
          request,
          HttpStatus.UNPROCESSABLE_ENTITY,
          "account/password.jte",
          again(request, posted, problems));
    }
    String address = addresses.of(request).counted();
    LogIn.Outcome outcome = logIn.logIn(posted.field(ACCESS_KEY), posted.field(PASSWORD), address);
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
    return Pages.to(gate.next(request, "/user"))
        .cookie(cookies.passing(Cookies.PORTAL, token))
        .cookie(cookies.gone(Cookies.NEXT));
  }

  private HttpResponse<String> refused(HttpRequest<?> request, Posted posted, String error) {
    FormView form =
        FormView.clean(Map.of(ACCESS_KEY, posted.field(ACCESS_KEY))).with(PASSWORD, error);
    return pages.show(request, HttpStatus.UNPROCESSABLE_ENTITY, "account/password.jte", form);
  }

  private FormView again(HttpRequest<?> request, Posted posted, List<FieldProblem> problems) {
    return FormView.of(
        pages.page(request),
        Map.of(ACCESS_KEY, posted.field(ACCESS_KEY), MAIL, posted.field(MAIL)),
        problems);
  }
}
