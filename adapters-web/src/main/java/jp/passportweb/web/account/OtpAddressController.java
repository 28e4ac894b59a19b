package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.account.EditProfile;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/**
 * ワンタイムパスワード送付先, changed in a form of its own (PROF-1, guide §6.1): the present address agrees, the
 * new one proves itself.
 */
@Controller(ProfileDesk.PROFILE + "/address")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OtpAddressController {
  private static final String FIELD = ProfileForm.OTP_ADDRESS;

  private final EditProfile editProfile;
  private final ProfileConfirmation profileConfirmation;
  private final ProfileDesk desk;
  private final ProfileScreen screen;
  private final Pages pages;

  OtpAddressController(
      EditProfile editProfile,
      ProfileConfirmation profileConfirmation,
      ProfileDesk desk,
      ProfileScreen screen,
      Pages pages) {
    this.editProfile = editProfile;
    this.profileConfirmation = profileConfirmation;
    this.desk = desk;
    this.screen = screen;
    this.pages = pages;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> move(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    Map<String, String> typed = new HashMap<>(desk.registered(account));
    typed.put(FIELD, posted.field(FIELD));
    return switch (EmailAddress.parse(posted.field(FIELD))) {
      case Parsed.Bad<EmailAddress>(var problem) ->
          again(
              request,
              account,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(page, typed, List.of(new FieldProblem(FIELD, problem))));
      case Parsed.Good<EmailAddress>(EmailAddress address) ->
          address.sameMailboxAs(account.otpAddress())
              ? again(
                  request,
                  account,
                  HttpStatus.UNPROCESSABLE_ENTITY,
                  FormView.clean(typed).with(FIELD, page.t("profile.address.same")))
              : proofs(request, account, typed);
    };
  }

  private HttpResponse<String> proofs(
      HttpRequest<?> request, Account account, Map<String, String> typed) {
    ProfileChange change = editProfile.begin(account.id(), account.version(), typed);
    return profileConfirmation.confirm(
        request,
        account,
        change.id(),
        tooSoon ->
            again(
                request,
                account,
                HttpStatus.TOO_MANY_REQUESTS,
                new FormView(typed, tooSoon.errors())));
  }

  private HttpResponse<String> again(
      HttpRequest<?> request, Account account, HttpStatus status, FormView form) {
    return screen.show(request, account, status, form, ProfileDesk.PROFILE, account.version(), "");
  }
}
