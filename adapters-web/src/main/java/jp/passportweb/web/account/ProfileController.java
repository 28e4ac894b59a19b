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
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.account.EditProfile;
import jp.passportweb.application.account.ImportFields;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Ids;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** アカウント情報登録入力画面 (PROF-1, PROF-3, guide §6). */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProfileController {
  private static final String VERSION = "_version";

  /** In the address of the form, what happened to it. */
  private static final List<String> NOTICES = List.of("changed", "imported", "nothing-imported");

  private final EditProfile editProfile;
  private final ImportFields importFields;
  private final ProfileDesk desk;
  private final ProfileScreen screen;
  private final Pages pages;

  ProfileController(
      EditProfile editProfile,
      ImportFields importFields,
      ProfileDesk desk,
      ProfileScreen screen,
      Pages pages) {
    this.editProfile = editProfile;
    this.importFields = importFields;
    this.desk = desk;
    this.screen = screen;
    this.pages = pages;
  }

  @Get(ProfileDesk.PROFILE)
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    FormView form = FormView.clean(desk.registered(account));
    return screen.show(
        request, account, HttpStatus.OK, form, ProfileDesk.PROFILE, account.version(), "");
  }

  @Post(ProfileDesk.PROFILE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> keepFirst(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return onward(
        request,
        account,
        posted,
        editProfile.begin(
            account.id(), shownVersion(posted, account), ProfileDesk.typed(posted, account)));
  }

  @Get(ProfileDesk.CHANGE)
  HttpResponse<String> goOn(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    boolean check = request.getParameters().contains("check");
    String notice =
        NOTICES.stream().filter(request.getParameters()::contains).findFirst().orElse("");
    return desk.show(
        account,
        id,
        change -> {
          List<FieldProblem> problems =
              check ? ProfileForm.read(change.typed()).problems() : List.of();
          FormView form = FormView.of(pages.page(request), change.typed(), problems);
          String here = ProfileDesk.path(change, "");
          return screen.show(
              request, account, HttpStatus.OK, form, here, change.baseVersion(), notice);
        });
  }

  @Post(ProfileDesk.CHANGE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> keep(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Optional<ProfileChange> kept =
        editProfile.keep(account.id(), id, ProfileDesk.typed(posted, account));
    return kept.map(change -> onward(request, account, posted, change))
        .orElseGet(() -> keepFirst(request, account, posted));
  }

  private HttpResponse<String> onward(
      HttpRequest<?> request, Account account, Posted posted, ProfileChange change) {
    if (posted.pressed("import")) {
      return imported(account, posted, change);
    }
    Map<String, String> shown = ProfileDesk.shownBack(change, posted);
    List<FieldProblem> problems = ProfileForm.read(shown).problems();
    if (problems.isEmpty()) {
      return Pages.to(ProfileDesk.path(change, "/confirm"));
    }
    return shown.equals(change.typed())
        ? Pages.to(ProfileDesk.path(change, ProfileDesk.CHECK))
        : screen.show(
            request,
            account,
            HttpStatus.UNPROCESSABLE_ENTITY,
            FormView.of(pages.page(request), shown, problems),
            ProfileDesk.path(change, ""),
            change.baseVersion(),
            "");
  }

  /** PROF-3: only empty fields are filled, and nothing is registered by it. */
  private HttpResponse<String> imported(Account account, Posted posted, ProfileChange change) {
    Map<String, String> filled =
        recordId(posted.field("from"))
            .map(record -> importFields.into(account.id(), record, change.typed()))
            .orElse(change.typed());
    boolean fills = !filled.equals(change.typed());
    editProfile.keep(account.id(), change.id(), filled);
    return Pages.to(ProfileDesk.path(change, fills ? "?imported" : "?nothing-imported"));
  }

  private static Optional<RecordId> recordId(String text) {
    return Ids.parse(text).map(RecordId::new);
  }

  private static long shownVersion(Posted posted, Account account) {
    String version = posted.field(VERSION);
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : account.version();
  }
}
