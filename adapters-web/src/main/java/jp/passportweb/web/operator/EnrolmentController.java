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
import jp.passportweb.application.operator.EnrolSecondFactor;
import jp.passportweb.application.operator.EnrolSecondFactor.Outcome;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** Where staff who must have a second factor enrol one before they get in (OPR-1). */
@Controller(EnrolmentController.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EnrolmentController {
  static final String PATH = OfficeGate.LOGIN + "/second-factor";
  private static final String CODE = CodeController.CODE;

  private final EnrolSecondFactor enrol;
  private final ClientAddresses addresses;
  private final OfficeDoor door;
  private final Pages pages;

  EnrolmentController(
      EnrolSecondFactor enrol, ClientAddresses addresses, OfficeDoor door, Pages pages) {
    this.enrol = enrol;
    this.addresses = addresses;
    this.door = door;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> offer(HttpRequest<?> request) {
    return screen(request, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> enrol(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    List<FieldProblem> problems = posted.unfilled(CODE);
    if (!problems.isEmpty()) {
      return refused(request, FormView.of(page, Map.of(), problems));
    }
    String step = door.step(request);
    String address = addresses.of(request).counted();
    FormView clean = FormView.clean(Map.of());
    return switch (enrol.enrolAtLogin(step, posted.field(CODE), address)) {
      case Outcome.Enrolled(List<String> codes, var token) ->
          door.with(
              request,
              pages.show(
                  request,
                  "operator/recoverycodes.jte",
                  new RecoveryCodesView(codes, true, door.next(request))),
              token.orElseThrow());
      case Outcome.NotOffered _ -> door.turnBack();
      case Outcome.Refused _ -> refused(request, clean.with(CODE, page.t("second-factor.refused")));
      case Outcome.Locked(var until) ->
          refused(request, clean.with(CODE, page.t("login.locked", page.time(until))));
    };
  }

  private HttpResponse<String> refused(HttpRequest<?> request, FormView form) {
    return screen(request, HttpStatus.UNPROCESSABLE_ENTITY, form);
  }

  private HttpResponse<String> screen(HttpRequest<?> request, HttpStatus status, FormView form) {
    return enrol
        .offerAtLogin(door.step(request))
        .<HttpResponse<String>>map(offer ->
            pages.show(
                request, status, "operator/enrolment.jte", EnrolmentView.of(offer, form, PATH)))
        .orElseGet(door::turnBack);
  }
}
