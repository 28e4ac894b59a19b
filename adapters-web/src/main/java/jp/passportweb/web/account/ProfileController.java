package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.account.EditProfile;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OrganizationChoices;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** アカウント情報登録入力画面 (PROF-1, guide §6). */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ProfileController {
  private static final String VERSION = "_version";
  private static final String COPY = "copy-";

  private final EditProfile editProfile;
  private final ProfileDesk desk;
  private final Pages pages;

  ProfileController(EditProfile editProfile, ProfileDesk desk, Pages pages) {
    this.editProfile = editProfile;
    this.desk = desk;
    this.pages = pages;
  }

  /**
   * The form.
   *
   * @param action where it is posted
   * @param version of the account that it was filled from
   * @param changed whether the account changed since the form was begun
   */
  public record ProfileView(
      FormView form,
      String action,
      long version,
      boolean changed,
      Map<String, String> kinds,
      Map<String, String> prefectures) {}

  @Get(ProfileDesk.PROFILE)
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    FormView form = FormView.clean(desk.registered(account));
    return screen(request, form, ProfileDesk.PROFILE, account.version(), false);
  }

  @Post(ProfileDesk.PROFILE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> keepFirst(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return onward(
        request,
        posted,
        editProfile.begin(account.id(), shownVersion(posted, account), ProfileDesk.typed(posted)));
  }

  @Get(ProfileDesk.CHANGE)
  HttpResponse<String> goOn(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    boolean check = request.getParameters().contains("check");
    boolean changed = request.getParameters().contains("changed");
    return desk.show(
        account,
        id,
        change -> {
          List<FieldProblem> problems =
              check ? ProfileForm.read(change.typed()).problems() : List.of();
          FormView form = FormView.of(pages.page(request), change.typed(), problems);
          String here = ProfileDesk.path(change, "");
          return screen(request, form, here, change.baseVersion(), changed);
        });
  }

  @Post(ProfileDesk.CHANGE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> keep(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Optional<ProfileChange> kept = editProfile.keep(account.id(), id, ProfileDesk.typed(posted));
    return kept.map(change -> onward(request, posted, change))
        .orElseGet(() -> keepFirst(request, account, posted));
  }

  private HttpResponse<String> onward(HttpRequest<?> request, Posted posted, ProfileChange change) {
    for (ContactRole role : ContactRole.values()) {
      if (posted.pressed(COPY + role)) {
        Map<String, String> copy = ContactsForm.sameAsRegistration(change.typed(), role);
        editProfile.keep(change.account(), change.id(), copy);
        return Pages.to(ProfileDesk.path(change, "#group-" + role));
      }
    }
    Map<String, String> shown = ProfileDesk.shownBack(change, posted);
    List<FieldProblem> problems = ProfileForm.read(shown).problems();
    if (problems.isEmpty()) {
      return Pages.to(ProfileDesk.path(change, "/confirm"));
    }
    return shown.equals(change.typed())
        ? Pages.to(ProfileDesk.path(change, ProfileDesk.CHECK))
        : screen(
            request,
            FormView.of(pages.page(request), shown, problems),
            ProfileDesk.path(change, ""),
            change.baseVersion(),
            false);
  }

  private static long shownVersion(Posted posted, Account account) {
    String version = posted.field(VERSION);
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : account.version();
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, FormView form, String action, long version, boolean changed) {
    Page page = pages.page(request);
    ProfileView view =
        new ProfileView(
            form,
            action,
            version,
            changed,
            OrganizationChoices.kinds(page),
            OrganizationChoices.prefectures(page));
    return pages.show(request, "account/profile.jte", view);
  }
}
