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
import jp.passportweb.application.operator.AcceptInvitation;
import jp.passportweb.application.operator.AcceptInvitation.Outcome;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.operator.Invitation;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import org.jspecify.annotations.Nullable;

/** The link of an invitation: a password is chosen, a second factor follows (OPR-1). */
@Controller(OfficeGate.LOGIN + "/invitation/{token}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class InvitationController {
  private static final String NEW = MeController.NEW;
  private static final String AGAIN = MeController.AGAIN;

  private final AcceptInvitation accept;
  private final Cookies cookies;
  private final Pages pages;

  InvitationController(AcceptInvitation accept, Cookies cookies, Pages pages) {
    this.accept = accept;
    this.cookies = cookies;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param invitation null where the link opens nothing
   */
  public record InvitationView(FormView form, @Nullable Invitation invitation, String token) {}

  @Get
  HttpResponse<String> show(HttpRequest<?> request, String token) {
    return screen(request, token, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> accept(
      HttpRequest<?> request, String token, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    List<FieldProblem> problems = posted.unfilled(NEW, AGAIN);
    if (problems.isEmpty() && !posted.field(NEW).equals(posted.field(AGAIN))) {
      problems = List.of(new FieldProblem(AGAIN, new InputProblem.TypedTwiceDifferently()));
    }
    if (!problems.isEmpty()) {
      return again(request, token, FormView.of(page, Map.of(), problems));
    }
    FormView clean = FormView.clean(Map.of());
    return switch (accept.accept(token, posted.field(NEW))) {
      case Outcome.Accepted(String step) ->
          Pages.to(EnrolmentController.PATH).cookie(cookies.passing(Cookies.OFFICE_STEP, step));
      case Outcome.Unfit(var refusal) ->
          again(request, token, clean.with(NEW, AccessWords.say(page, refusal)));
      case Outcome.Busy _ -> again(request, token, clean.with(NEW, page.t("login.busy")));
      case Outcome.Gone _ -> screen(request, token, HttpStatus.OK, clean);
    };
  }

  private HttpResponse<String> again(HttpRequest<?> request, String token, FormView form) {
    return screen(request, token, HttpStatus.UNPROCESSABLE_ENTITY, form);
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, String token, HttpStatus status, FormView form) {
    @Nullable Invitation invitation = accept.shown(token).orElse(null);
    return pages.show(
        request,
        invitation == null ? HttpStatus.GONE : status,
        "operator/invitation.jte",
        new InvitationView(form, invitation, token));
  }
}
