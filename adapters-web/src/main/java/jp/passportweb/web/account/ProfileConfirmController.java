package jp.passportweb.web.account;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.account.ChangeOtpAddress;
import jp.passportweb.application.account.RegisterProfile;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** アカウント情報登録確認画面, the proof of a new OTP address, and the completion screen (PROF-1). */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ProfileConfirmController {
  private static final String PASSWORD = LoginController.PASSWORD;
  private static final String CODE = "proofCode";
  private static final String BUTTON = "confirm";

  private final RegisterProfile registerProfile;
  private final ChangeOtpAddress changeOtpAddress;
  private final ProfileDesk desk;
  private final Transactions transactions;
  private final Pages pages;

  ProfileConfirmController(
      RegisterProfile registerProfile,
      ChangeOtpAddress changeOtpAddress,
      ProfileDesk desk,
      Transactions transactions,
      Pages pages) {
    this.registerProfile = registerProfile;
    this.changeOtpAddress = changeOtpAddress;
    this.desk = desk;
    this.transactions = transactions;
    this.pages = pages;
  }

  /** Everything that will be registered, beside what is. */
  public record ConfirmView(
      FormView form, List<ProfileFacts.Group> groups, String action, boolean newAddress) {}

  /** Where the password and the code are typed. */
  public record ProofView(FormView form, String action, String address, String newAddress) {}

  @Get(ProfileDesk.CHANGE + "/confirm")
  HttpResponse<String> confirm(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    return confirmation(request, account, id, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post(ProfileDesk.CHANGE + "/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> register(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return posted.pressed("back")
        ? desk.show(account, id, change -> Pages.to(ProfileDesk.path(change, "")))
        : registered(request, account, id);
  }

  private HttpResponse<String> registered(HttpRequest<?> request, Account account, UUID id) {
    RegisterProfile.Outcome outcome =
        transactions.run(() -> registerProfile.register(account.id(), id));
    return switch (outcome) {
      case RegisterProfile.Outcome.Registered _ -> Pages.to(ProfileDesk.DONE);
      case RegisterProfile.Outcome.ProofNeeded _ -> Pages.to(path(id, "/proof"));
      case RegisterProfile.Outcome.Incomplete _ -> Pages.to(path(id, "?check"));
      case RegisterProfile.Outcome.ChangedMeanwhile _ -> Pages.to(path(id, ProfileDesk.CHANGED));
      case RegisterProfile.Outcome.NoSuchChange _ -> Pages.to(ProfileDesk.PROFILE);
      case RegisterProfile.Outcome.NotBefore(Instant then) -> {
        Page page = pages.page(request);
        FormView form =
            FormView.clean(Map.of()).with(BUTTON, page.t("confirmation.wait", page.time(then)));
        yield confirmation(request, account, id, HttpStatus.TOO_MANY_REQUESTS, form);
      }
    };
  }

  private HttpResponse<String> confirmation(
      HttpRequest<?> request, Account account, UUID id, HttpStatus status, FormView form) {
    return desk.show(
        account,
        id,
        change -> {
          if (!ProfileForm.read(change.typed()).problems().isEmpty()) {
            return Pages.to(ProfileDesk.path(change, "?check"));
          }
          List<ProfileFacts.Group> groups =
              ProfileFacts.of(pages.page(request), change.typed(), desk.registered(account));
          ConfirmView view =
              new ConfirmView(
                  form,
                  groups,
                  ProfileDesk.path(change, "/confirm"),
                  !newAddress(change).equalsIgnoreCase(account.otpAddress().text()));
          return pages.show(request, status, "account/profileconfirm.jte", view);
        });
  }

  @Get(ProfileDesk.CHANGE + "/proof")
  HttpResponse<String> askForProof(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    return proof(request, account, id, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post(ProfileDesk.CHANGE + "/proof")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> prove(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    if (posted.pressed("again")) {
      return registered(request, account, id);
    }
    List<FieldProblem> problems = posted.unfilled(PASSWORD, CODE);
    if (!problems.isEmpty()) {
      FormView form = FormView.of(pages.page(request), typed(posted), problems);
      return proof(request, account, id, HttpStatus.UNPROCESSABLE_ENTITY, form);
    }
    ChangeOtpAddress.Outcome outcome =
        transactions.run(() ->
            changeOtpAddress.change(
                account.id(),
                id,
                posted.field(PASSWORD),
                posted.field(CODE),
                desk.session(request)));
    return switch (outcome) {
      case ChangeOtpAddress.Outcome.Changed _ -> Pages.to(ProfileDesk.DONE + "?address");
      case ChangeOtpAddress.Outcome.ChangedMeanwhile _ -> Pages.to(path(id, ProfileDesk.CHANGED));
      case ChangeOtpAddress.Outcome.NoSuchChange _ -> Pages.to(ProfileDesk.PROFILE);
      case ChangeOtpAddress.Outcome.Refused _ -> {
        Page page = pages.page(request);
        FormView form =
            FormView.clean(typed(posted)).with(PASSWORD, page.t("profile.proof.refused"));
        yield proof(request, account, id, HttpStatus.UNPROCESSABLE_ENTITY, form);
      }
    };
  }

  private HttpResponse<String> proof(
      HttpRequest<?> request, Account account, UUID id, HttpStatus status, FormView form) {
    return desk.show(
        account,
        id,
        change -> {
          ProofView view =
              new ProofView(
                  form,
                  ProfileDesk.path(change, "/proof"),
                  account.otpAddress().text(),
                  newAddress(change));
          return pages.show(request, status, "account/profileproof.jte", view);
        });
  }

  /** What is registered now, and whether one-time passwords go elsewhere. */
  @Get(ProfileDesk.DONE)
  HttpResponse<String> done(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    boolean moved = request.getParameters().contains("address");
    Page page = pages.page(request);
    String text =
        page.t(moved ? "profile.done.address" : "profile.done.text", account.otpAddress().text());
    return pages.show(request, "account/profiledone.jte", text);
  }

  private static String newAddress(ProfileChange change) {
    return change.typed().getOrDefault(ProfileForm.OTP_ADDRESS, "").strip();
  }

  private static Map<String, String> typed(Posted posted) {
    return Map.of(PASSWORD, posted.field(PASSWORD), CODE, posted.field(CODE));
  }

  private static String path(UUID id, String below) {
    return ProfileDesk.CHANGE.replace("{id}", id.toString()) + below;
  }
}
