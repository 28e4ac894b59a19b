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
import java.util.stream.Stream;
import jp.passportweb.application.operator.ChangeOwnPassword;
import jp.passportweb.application.operator.ManageOwnSessions;
import jp.passportweb.application.operator.ManageSecondFactor;
import jp.passportweb.application.operator.ManageStaffPasskeys;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
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

/** 「ログインの設定」: a member of staff's own password, second factors and open logins (OPR-1). */
@Controller(MeController.PATH)
@OpenTo(Capability.OWN_ACCESS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class MeController {
  static final String PATH = "/office/me";
  static final String PRESENT = "presentPassword";
  static final String NEW = "newPassword";
  static final String AGAIN = "newPasswordAgain";

  private final ChangeOwnPassword changeOwnPassword;
  private final ManageOwnSessions ownSessions;
  private final ManageSecondFactor secondFactor;
  private final ManageStaffPasskeys passkeys;
  private final ClientAddresses addresses;
  private final Cookies cookies;
  private final Pages pages;

  MeController(
      ChangeOwnPassword changeOwnPassword,
      ManageOwnSessions ownSessions,
      ManageSecondFactor secondFactor,
      ManageStaffPasskeys passkeys,
      ClientAddresses addresses,
      Cookies cookies,
      Pages pages) {
    this.changeOwnPassword = changeOwnPassword;
    this.ownSessions = ownSessions;
    this.secondFactor = secondFactor;
    this.passkeys = passkeys;
    this.addresses = addresses;
    this.cookies = cookies;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param app what is enrolled, if an app is
   * @param done what was done just before: password, ended or nothing
   */
  public record MeView(
      FormView form,
      Operator me,
      ManageSecondFactor.@Nullable Standing app,
      int passkeys,
      List<ManageOwnSessions.Own> sessions,
      String done) {
    public boolean hasOthers() {
      return sessions.size() > 1;
    }
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    String done =
        Stream.of("password", "ended")
            .filter(word -> request.getParameters().contains(word))
            .findFirst()
            .orElse("");
    return screen(request, operator, HttpStatus.OK, FormView.clean(Map.of()), done);
  }

  @Post("/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> change(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    List<FieldProblem> problems = posted.unfilled(PRESENT, NEW, AGAIN);
    if (problems.isEmpty() && !posted.field(NEW).equals(posted.field(AGAIN))) {
      problems = List.of(new FieldProblem(AGAIN, new InputProblem.TypedTwiceDifferently()));
    }
    if (!problems.isEmpty()) {
      return again(request, operator, FormView.of(page, Map.of(), problems));
    }
    FormView clean = FormView.clean(Map.of());
    return switch (changeOwnPassword.change(
        operator,
        posted.field(PRESENT),
        posted.field(NEW),
        token(request),
        addresses.of(request).counted())) {
      case ChangeOwnPassword.Outcome.Changed _ -> Pages.to(PATH + "?password");
      case ChangeOwnPassword.Outcome.Unfit(var refusal) ->
          again(request, operator, clean.with(NEW, AccessWords.say(page, refusal)));
      case ChangeOwnPassword.Outcome.NotConfirmed(var verdict) ->
          again(request, operator, clean.with(PRESENT, AccessWords.say(page, verdict)));
      case ChangeOwnPassword.Outcome.ChangedMeanwhile _ ->
          again(request, operator, clean.with(NEW, page.t("people.refused.changed-meanwhile")));
    };
  }

  /** Ends one open login, or all but this one. */
  @Post("/sessions")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> end(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    if (posted.pressed("others")) {
      ownSessions.endOthers(operator, token(request));
    } else {
      ownSessions.end(operator, posted.field("session"));
    }
    return Pages.to(PATH + "?ended");
  }

  private HttpResponse<String> again(HttpRequest<?> request, Operator operator, FormView form) {
    return screen(request, operator, HttpStatus.UNPROCESSABLE_ENTITY, form, "");
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Operator operator, HttpStatus status, FormView form, String done) {
    return pages.show(
        request,
        status,
        "operator/me.jte",
        new MeView(
            form,
            operator,
            secondFactor.standing(operator).orElse(null),
            passkeys.list(operator).size(),
            ownSessions.list(operator, token(request)),
            done));
  }

  private String token(HttpRequest<?> request) {
    return cookies.value(request, Cookies.OFFICE).orElse("");
  }
}
