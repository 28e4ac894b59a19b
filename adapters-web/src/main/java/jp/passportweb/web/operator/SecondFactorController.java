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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.operator.EnrolSecondFactor;
import jp.passportweb.application.operator.ManageSecondFactor;
import jp.passportweb.application.operator.ManageSecondFactor.Standing;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import org.jspecify.annotations.Nullable;

/** 「二要素認証」 in the office: enrolled, recovery codes renewed, taken away (OPR-1). */
@Controller(SecondFactorController.PATH)
@OpenTo(Capability.OWN_ACCESS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class SecondFactorController {
  static final String PATH = "/office/second-factor";
  private static final String CODE = CodeController.CODE;

  private final EnrolSecondFactor enrol;
  private final ManageSecondFactor manage;
  private final ClientAddresses addresses;
  private final Cookies cookies;
  private final Pages pages;

  SecondFactorController(
      EnrolSecondFactor enrol,
      ManageSecondFactor manage,
      ClientAddresses addresses,
      Cookies cookies,
      Pages pages) {
    this.enrol = enrol;
    this.manage = manage;
    this.addresses = addresses;
    this.cookies = cookies;
    this.pages = pages;
  }

  /** Either what is enrolled, or what an app is enrolled by. */
  public record SecondFactorView(
      FormView form, @Nullable Standing standing, @Nullable EnrolmentView enrolment) {}

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    return screen(request, operator, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> change(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    List<FieldProblem> problems = posted.unfilled(CODE);
    if (!problems.isEmpty()) {
      FormView form = FormView.of(pages.page(request), Map.of(), problems);
      return screen(request, operator, HttpStatus.UNPROCESSABLE_ENTITY, form);
    }
    String address = addresses.of(request).counted();
    String code = posted.field(CODE);
    return switch (posted.field("act")) {
      case "renew" ->
          changed(request, operator, manage.renewRecoveryCodes(operator, code, address));
      case "remove" -> changed(request, operator, manage.remove(operator, code, address));
      default -> enrolled(request, operator, enrol.enrol(operator, token(request), code, address));
    };
  }

  private HttpResponse<String> enrolled(
      HttpRequest<?> request, Operator operator, EnrolSecondFactor.Outcome outcome) {
    return switch (outcome) {
      case EnrolSecondFactor.Outcome.Enrolled(List<String> codes, _) ->
          recoveryCodes(request, codes, true);
      case EnrolSecondFactor.Outcome.NotOffered _ -> Pages.to(PATH);
      case EnrolSecondFactor.Outcome.Refused _ -> refused(request, operator);
      case EnrolSecondFactor.Outcome.Locked(Instant until) -> locked(request, operator, until);
    };
  }

  private HttpResponse<String> changed(
      HttpRequest<?> request, Operator operator, ManageSecondFactor.Outcome outcome) {
    return switch (outcome) {
      case ManageSecondFactor.Outcome.Renewed(List<String> codes) ->
          recoveryCodes(request, codes, false);
      case ManageSecondFactor.Outcome.Removed _ ->
          Pages.to(OfficeGate.LOGIN + "?ended").cookie(cookies.gone(Cookies.OFFICE));
      case ManageSecondFactor.Outcome.Refused _ -> refused(request, operator);
      case ManageSecondFactor.Outcome.Locked(Instant until) -> locked(request, operator, until);
    };
  }

  private HttpResponse<String> recoveryCodes(
      HttpRequest<?> request, List<String> codes, boolean enrolled) {
    return pages.show(
        request, "operator/recoverycodes.jte", new RecoveryCodesView(codes, enrolled, PATH));
  }

  private HttpResponse<String> refused(HttpRequest<?> request, Operator operator) {
    return again(request, operator, pages.page(request).t("second-factor.refused"));
  }

  private HttpResponse<String> locked(HttpRequest<?> request, Operator operator, Instant until) {
    Page page = pages.page(request);
    return again(request, operator, page.t("login.locked", page.time(until)));
  }

  private HttpResponse<String> again(HttpRequest<?> request, Operator operator, String error) {
    FormView form = FormView.clean(Map.of()).with(CODE, error);
    return screen(request, operator, HttpStatus.UNPROCESSABLE_ENTITY, form);
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Operator operator, HttpStatus status, FormView form) {
    @Nullable Standing standing = manage.standing(operator).orElse(null);
    @Nullable EnrolmentView enrolment =
        enrol
            .offer(operator, token(request))
            .map(offer -> EnrolmentView.of(offer, form, PATH))
            .orElse(null);
    return pages.show(
        request,
        status,
        "operator/secondfactor.jte",
        new SecondFactorView(form, standing, enrolment));
  }

  private String token(HttpRequest<?> request) {
    return cookies.value(request, Cookies.OFFICE).orElse("");
  }
}
