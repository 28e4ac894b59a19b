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
import jp.passportweb.application.passkey.ShowPasskeys;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** アカウント情報登録確認画面 and the completion screen (PROF-1, guide §6). */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ProfileConfirmController {
  private final ProfileConfirmation profileConfirmation;
  private final ProfileDesk desk;
  private final ShowPasskeys showPasskeys;
  private final Pages pages;

  ProfileConfirmController(
      ProfileConfirmation profileConfirmation,
      ProfileDesk desk,
      ShowPasskeys showPasskeys,
      Pages pages) {
    this.profileConfirmation = profileConfirmation;
    this.desk = desk;
    this.showPasskeys = showPasskeys;
    this.pages = pages;
  }

  /** Everything that will be registered, beside what is. */
  public record ConfirmView(
      FormView form, List<ProfileFacts.Group> groups, String action, boolean newAddress) {}

  /**
   * What came of it.
   *
   * @param passkeysStay whether there are passkeys, which the new address does not end (LOGIN-1)
   */
  public record DoneView(String text, boolean passkeysStay) {}

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
        : profileConfirmation.confirm(
            request,
            account,
            id,
            form -> confirmation(request, account, id, HttpStatus.TOO_MANY_REQUESTS, form));
  }

  private HttpResponse<String> confirmation(
      HttpRequest<?> request, Account account, UUID id, HttpStatus status, FormView form) {
    return desk.show(
        account,
        id,
        change -> {
          if (!ProfileForm.read(change.typed()).problems().isEmpty()) {
            return Pages.to(ProfileDesk.path(change, ProfileDesk.CHECK));
          }
          List<ProfileFacts.Group> groups =
              ProfileFacts.of(pages.page(request), change.typed(), desk.registered(account));
          ConfirmView view =
              new ConfirmView(
                  form,
                  groups,
                  ProfileDesk.path(change, "/confirm"),
                  !ProfileDesk.newAddress(change).equalsIgnoreCase(account.otpAddress().text()));
          return pages.show(request, status, "account/profileconfirm.jte", view);
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
    boolean passkeysStay = moved && !showPasskeys.of(account.id()).isEmpty();
    return pages.show(request, "account/profiledone.jte", new DoneView(text, passkeysStay));
  }
}
