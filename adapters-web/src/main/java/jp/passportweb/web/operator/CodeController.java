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
import jp.passportweb.application.operator.ConfirmLogin;
import jp.passportweb.application.operator.ConfirmLogin.Outcome;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** The second step of staff's login: 確認コード of the app, or a recovery code (OPR-1). */
@Controller(CodeController.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CodeController {
  static final String PATH = OfficeGate.LOGIN + "/code";
  static final String CODE = "secondFactorCode";

  private final ConfirmLogin confirmLogin;
  private final ClientAddresses addresses;
  private final OfficeDoor door;
  private final Pages pages;

  CodeController(
      ConfirmLogin confirmLogin, ClientAddresses addresses, OfficeDoor door, Pages pages) {
    this.confirmLogin = confirmLogin;
    this.addresses = addresses;
    this.door = door;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> ask(HttpRequest<?> request) {
    return confirmLogin.isAwaited(door.step(request))
        ? pages.show(request, "operator/code.jte", FormView.clean(Map.of()))
        : door.turnBack();
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> confirm(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    List<FieldProblem> problems = posted.unfilled(CODE);
    if (!problems.isEmpty()) {
      return again(request, FormView.of(page, Map.of(), problems));
    }
    String address = addresses.of(request).counted();
    return switch (confirmLogin.confirm(door.step(request), posted.field(CODE), address)) {
      case Outcome.LoggedIn(String token) -> door.open(request, token);
      case Outcome.NoSuchStep _ -> door.turnBack();
      case Outcome.Refused _ -> refused(request, page.t("second-factor.refused"));
      case Outcome.Locked(var until) -> refused(request, page.t("login.locked", page.time(until)));
    };
  }

  private HttpResponse<String> refused(HttpRequest<?> request, String error) {
    return again(request, FormView.clean(Map.of()).with(CODE, error));
  }

  private HttpResponse<String> again(HttpRequest<?> request, FormView form) {
    return pages.show(request, HttpStatus.UNPROCESSABLE_ENTITY, "operator/code.jte", form);
  }
}
