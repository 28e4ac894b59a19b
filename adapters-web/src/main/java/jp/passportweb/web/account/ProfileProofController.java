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
import java.util.UUID;
import jp.passportweb.application.account.ChangeOtpAddress;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** Where both ends of a change of the OTP address prove that they read mail (PROF-1). */
@Controller(ProfileDesk.CHANGE + "/proof")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ProfileProofController {
  private static final String PASSWORD = LoginController.PASSWORD;
  private static final String CODE = "proofCode";

  private final ProfileConfirmation profileConfirmation;
  private final ChangeOtpAddress changeOtpAddress;
  private final ProfileDesk desk;
  private final Pages pages;

  ProfileProofController(
      ProfileConfirmation profileConfirmation,
      ChangeOtpAddress changeOtpAddress,
      ProfileDesk desk,
      Pages pages) {
    this.profileConfirmation = profileConfirmation;
    this.changeOtpAddress = changeOtpAddress;
    this.desk = desk;
    this.pages = pages;
  }

  /** Where the password and the code are typed. */
  public record ProofView(FormView form, String action, String address, String newAddress) {}

  @Get
  HttpResponse<String> ask(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    return screen(request, account, id, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> prove(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    if (posted.pressed("again")) {
      return profileConfirmation.confirm(
          request,
          account,
          id,
          form -> screen(request, account, id, HttpStatus.TOO_MANY_REQUESTS, form));
    }
    List<FieldProblem> problems = posted.unfilled(PASSWORD, CODE);
    return problems.isEmpty()
        ? changed(request, account, id, posted)
        : refused(request, account, id, FormView.of(pages.page(request), typed(posted), problems));
  }

  private HttpResponse<String> changed(
      HttpRequest<?> request, Account account, UUID id, Posted posted) {
    ChangeOtpAddress.Outcome outcome =
        changeOtpAddress.change(
            account.id(), id, posted.field(PASSWORD), posted.field(CODE), desk.session(request));
    Page page = pages.page(request);
    return switch (outcome) {
      case ChangeOtpAddress.Outcome.Changed _ -> Pages.to(ProfileDesk.DONE + "?address");
      case ChangeOtpAddress.Outcome.ChangedMeanwhile _ ->
          Pages.to(ProfileDesk.path(id, ProfileDesk.CHANGED));
      case ChangeOtpAddress.Outcome.NoSuchChange _ -> Pages.to(ProfileDesk.PROFILE);
      case ChangeOtpAddress.Outcome.Refused _ ->
          refused(
              request,
              account,
              id,
              FormView.clean(typed(posted)).with(PASSWORD, page.t("profile.proof.refused")));
    };
  }

  private HttpResponse<String> refused(
      HttpRequest<?> request, Account account, UUID id, FormView form) {
    return screen(request, account, id, HttpStatus.UNPROCESSABLE_ENTITY, form);
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Account account, UUID id, HttpStatus status, FormView form) {
    return desk.show(
        account,
        id,
        change -> {
          ProofView view =
              new ProofView(
                  form,
                  ProfileDesk.path(id, "/proof"),
                  account.otpAddress().text(),
                  ProfileDesk.newAddress(change));
          return pages.show(request, status, "account/profileproof.jte", view);
        });
  }

  private static Map<String, String> typed(Posted posted) {
    return Map.of(PASSWORD, posted.field(PASSWORD), CODE, posted.field(CODE));
  }
}
