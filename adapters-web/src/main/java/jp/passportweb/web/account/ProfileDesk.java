package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.application.account.EditProfile;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** What every screen of アカウント情報登録 does: find what was typed, and whose it is. */
@Singleton
final class ProfileDesk {
  static final String PROFILE = "/user/profile";
  static final String CHANGE = PROFILE + "/changes/{id}";
  static final String DONE = PROFILE + "/done";

  /** In the address of the form when its problems are to be shown. */
  static final String CHECK = "?check";

  /** In the address of the form when the account changed meanwhile. */
  static final String CHANGED = "?changed";

  private final EditProfile editProfile;
  private final Cookies cookies;

  ProfileDesk(EditProfile editProfile, Cookies cookies) {
    this.editProfile = editProfile;
    this.cookies = cookies;
  }

  /** The screen of a change; where it is over, what is registered. */
  HttpResponse<String> show(
      Account account, UUID id, Function<ProfileChange, HttpResponse<String>> screen) {
    Optional<ProfileChange> change = editProfile.find(account.id(), id);
    return change.map(screen).orElseGet(() -> Pages.to(PROFILE));
  }

  Map<String, String> registered(Account account) {
    return editProfile.registered(account);
  }

  /** The token of the login that goes on when the others end. */
  String session(HttpRequest<?> request) {
    return cookies.value(request, Cookies.PORTAL).orElse("");
  }

  static String path(ProfileChange change, String below) {
    return path(change.id(), below);
  }

  static String path(UUID id, String below) {
    return CHANGE.replace("{id}", id.toString()) + below;
  }

  /** The OTP address as typed. */
  static String newAddress(ProfileChange change) {
    return change.typed().getOrDefault(ProfileForm.OTP_ADDRESS, "").strip();
  }

  /** The fields of a post that belong to the form; the OTP address stays where none is posted. */
  static Map<String, String> typed(Posted posted, Account account) {
    Map<String, String> typed = new HashMap<>(ProfileForm.FIELDS.kept(posted.fields()));
    typed.putIfAbsent(ProfileForm.OTP_ADDRESS, account.otpAddress().text());
    return typed;
  }

  /** The form as it is shown back: what is too long to be kept stands in it whole (APP-6). */
  static Map<String, String> shownBack(ProfileChange change, Posted posted) {
    Map<String, String> shown = new HashMap<>(change.typed());
    shown.putAll(ProfileForm.FIELDS.tooLong(posted.fields()));
    return shown;
  }
}
