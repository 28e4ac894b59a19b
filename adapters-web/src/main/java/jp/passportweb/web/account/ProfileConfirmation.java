package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.application.account.RegisterProfile;
import jp.passportweb.domain.account.Account;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;

/** 「確認」, and where it leads; asking for the mails again is the same (PROF-1). */
@Singleton
final class ProfileConfirmation {
  /** The id of the form that the problem is shown at. */
  private static final String FORM = "confirm";

  private final RegisterProfile registerProfile;
  private final Pages pages;

  ProfileConfirmation(RegisterProfile registerProfile, Pages pages) {
    this.registerProfile = registerProfile;
    this.pages = pages;
  }

  /**
   * @param tooSoon the screen to be shown again when no further mail can be sent yet
   */
  HttpResponse<String> confirm(
      HttpRequest<?> request,
      Account account,
      UUID id,
      Function<FormView, HttpResponse<String>> tooSoon) {
    RegisterProfile.Outcome outcome = registerProfile.register(account.id(), id);
    return switch (outcome) {
      case RegisterProfile.Outcome.Registered _ -> Pages.to(ProfileDesk.DONE);
      case RegisterProfile.Outcome.ProofNeeded _ -> Pages.to(ProfileDesk.path(id, "/proof"));
      case RegisterProfile.Outcome.Incomplete _ ->
          Pages.to(ProfileDesk.path(id, ProfileDesk.CHECK));
      case RegisterProfile.Outcome.ChangedMeanwhile _ ->
          Pages.to(ProfileDesk.path(id, ProfileDesk.CHANGED));
      case RegisterProfile.Outcome.NoSuchChange _ -> Pages.to(ProfileDesk.PROFILE);
      case RegisterProfile.Outcome.NotBefore(Instant then) -> {
        Page page = pages.page(request);
        yield tooSoon.apply(
            FormView.clean(Map.of()).with(FORM, page.t("confirmation.wait", page.time(then))));
      }
    };
  }
}
