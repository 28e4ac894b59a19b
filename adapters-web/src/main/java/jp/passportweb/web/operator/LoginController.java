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
import java.util.List;
import java.util.Map;
import jp.passportweb.application.operator.LogInOperator;
import jp.passportweb.application.operator.LogInOperator.Outcome;
import jp.passportweb.application.session.EndSession;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** The first step of staff's login, by name and password, and logout (OPR-1). */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class LoginController {
  static final String NAME = "loginName";
  static final String PASSWORD = "password";
  private static final String ENDED = "ended";
  private static final String LATE = "late";

  private final LogInOperator logIn;
  private final EndSession endSession;
  private final ClientAddresses addresses;
  private final OfficeDoor door;
  private final Cookies cookies;
  private final Pages pages;

  LoginController(
      LogInOperator logIn,
      EndSession endSession,
      ClientAddresses addresses,
      OfficeDoor door,
      Cookies cookies,
      Pages pages) {
    this.logIn = logIn;
    this.endSession = endSession;
    this.addresses = addresses;
    this.door = door;
    this.cookies = cookies;
    this.pages = pages;
  }

  /**
   * The form.
   *
   * @param ended whether it is shown after a logout
   * @param late whether it is shown because the second step came too late
   */
  public record LoginView(FormView form, boolean ended, boolean late) {}

  @Get(OfficeGate.LOGIN)
  HttpResponse<String> ask(HttpRequest<?> request) {
    boolean ended = request.getParameters().contains(ENDED);
    boolean late = request.getParameters().contains(LATE);
    return pages.show(
        request, "operator/login.jte", new LoginView(FormView.clean(Map.of()), ended, late));
  }

  @Post(OfficeGate.LOGIN)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logIn(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    FormView typed = FormView.clean(Map.of(NAME, posted.field(NAME)));
    List<FieldProblem> problems = posted.unfilled(NAME, PASSWORD);
    if (!problems.isEmpty()) {
      return again(request, FormView.of(page, typed.values(), problems));
    }
    String address = addresses.of(request).counted();
    return switch (logIn.logIn(posted.field(NAME), posted.field(PASSWORD), address)) {
      case Outcome.LoggedIn(String token) -> door.open(request, token);
      case Outcome.CodeNeeded(String token) ->
          Pages.to(CodeController.PATH).cookie(cookies.passing(Cookies.OFFICE_STEP, token));
      case Outcome.EnrolmentNeeded(String token) ->
          Pages.to(EnrolmentController.PATH).cookie(cookies.passing(Cookies.OFFICE_STEP, token));
      case Outcome.PasskeyNeeded _ -> Pages.to(StaffPasskeyLoginController.PATH);
      case Outcome.Refused _ ->
          again(request, typed.with(PASSWORD, page.t("office.login.refused")));
      case Outcome.Locked(var until) ->
          again(request, typed.with(PASSWORD, page.t("login.locked", page.time(until))));
      case Outcome.Busy _ ->
          again(
              request, HttpStatus.SERVICE_UNAVAILABLE, typed.with(PASSWORD, page.t("login.busy")));
    };
  }

  @Post(OfficeGate.LOGOUT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logOut(HttpRequest<?> request) {
    cookies.value(request, Cookies.OFFICE).ifPresent(endSession::end);
    return Pages.to(OfficeGate.LOGIN + "?" + ENDED).cookie(cookies.gone(Cookies.OFFICE));
  }

  private HttpResponse<String> again(HttpRequest<?> request, FormView form) {
    return again(request, HttpStatus.UNPROCESSABLE_ENTITY, form);
  }

  private HttpResponse<String> again(HttpRequest<?> request, HttpStatus status, FormView form) {
    return pages.show(request, status, "operator/login.jte", new LoginView(form, false, false));
  }
}
