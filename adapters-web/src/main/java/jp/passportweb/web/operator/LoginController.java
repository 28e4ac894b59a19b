package jp.passportweb.web.operator;

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
import java.util.List;
import java.util.Map;
import jp.passportweb.application.account.LogIn.Outcome;
import jp.passportweb.application.operator.LogInOperator;
import jp.passportweb.application.session.EndSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.SessionGate;

/** Login of staff by name and password, and logout. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public final class LoginController {
  static final String NAME = "loginName";
  static final String PASSWORD = "password";
  private static final String ENDED = "ended";

  private final LogInOperator logIn;
  private final EndSession endSession;
  private final Transactions transactions;
  private final SessionGate gate;
  private final ClientAddresses addresses;
  private final Cookies cookies;
  private final Pages pages;

  LoginController(
      LogInOperator logIn,
      EndSession endSession,
      Transactions transactions,
      SessionGate gate,
      ClientAddresses addresses,
      Cookies cookies,
      Pages pages) {
    this.logIn = logIn;
    this.endSession = endSession;
    this.transactions = transactions;
    this.gate = gate;
    this.addresses = addresses;
    this.cookies = cookies;
    this.pages = pages;
  }

  /** The form, and whether it is shown after a logout. */
  public record LoginView(FormView form, boolean ended) {}

  @Get(OfficeGate.LOGIN)
  HttpResponse<String> ask(HttpRequest<?> request) {
    boolean ended = request.getParameters().contains(ENDED);
    return pages.show(
        request, "operator/login.jte", new LoginView(FormView.clean(Map.of()), ended));
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
    Outcome outcome =
        transactions.run(() -> logIn.logIn(posted.field(NAME), posted.field(PASSWORD), address));
    return switch (outcome) {
      case Outcome.LoggedIn(String token) ->
          Pages.to(gate.next(request, "/office"))
              .cookie(cookies.passing(Cookies.OFFICE, token))
              .cookie(cookies.gone(Cookies.NEXT));
      case Outcome.Refused _ ->
          again(request, typed.with(PASSWORD, page.t("office.login.refused")));
      case Outcome.Locked(var until) ->
          again(request, typed.with(PASSWORD, page.t("login.locked", page.time(until))));
    };
  }

  @Post(OfficeGate.LOGOUT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logOut(HttpRequest<?> request) {
    cookies
        .value(request, Cookies.OFFICE)
        .ifPresent(token -> transactions.run(() -> endSession.end(token)));
    return Pages.to(OfficeGate.LOGIN + "?" + ENDED).cookie(cookies.gone(Cookies.OFFICE));
  }

  private HttpResponse<String> again(HttpRequest<?> request, FormView form) {
    return pages.show(
        request, HttpStatus.UNPROCESSABLE_ENTITY, "operator/login.jte", new LoginView(form, false));
  }
}
