package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import jp.passportweb.application.account.AskByMail;
import jp.passportweb.application.account.ReadLoginLink;
import jp.passportweb.web.logincertificate.LoginCertificateSettings;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** ログイン手順: STEP1 to STEP3 on one page (OTP-1, OTP-4, ACC-3, guide §2.2). */
@Singleton
final class LoginSteps {
  private static final String OTHER = "other";

  private final KeptAccessKeys keptKeys;
  private final LoginCertificateSettings loginCertificates;
  private final Pages pages;

  LoginSteps(KeptAccessKeys keptKeys, LoginCertificateSettings loginCertificates, Pages pages) {
    this.keptKeys = keptKeys;
    this.loginCertificates = loginCertificates;
    this.pages = pages;
  }

  HttpResponse<String> show(HttpRequest<?> request, LoginView.Stage stage, FormView form) {
    return show(request, HttpStatus.OK, stage, form, null);
  }

  /** STEP3, opened from the mail. */
  HttpResponse<String> fromMail(HttpRequest<?> request, ReadLoginLink.Link link, FormView form) {
    return show(request, HttpStatus.OK, LoginView.Stage.FROM_MAIL, form, link);
  }

  HttpResponse<String> refuse(
      HttpRequest<?> request, HttpStatus status, LoginView.Stage stage, FormView form) {
    return show(request, status, stage, form, null);
  }

  private MutableHttpResponse<String> show(
      HttpRequest<?> request,
      HttpStatus status,
      LoginView.Stage stage,
      FormView form,
      ReadLoginLink.@Nullable Link link) {
    boolean other =
        request.getParameters().contains(OTHER)
            || !form.value(LoginController.ACCESS_KEY).isEmpty();
    LoginView view =
        new LoginView(
            stage,
            form,
            other ? null : keptKeys.of(request).map(LoginView.KnownKey::of).orElse(null),
            link,
            loginCertificates);
    return pages.show(request, status, "account/steps.jte", view);
  }

  /**
   * What whoever asked is told, the same whether anything fits or not.
   *
   * @param onward where it leads when it was taken
   * @param typed what was typed, to be shown again when it was not
   * @param field at which it then says why
   */
  MutableHttpResponse<String> answer(
      HttpRequest<?> request,
      AskByMail.Outcome outcome,
      String onward,
      LoginView.Stage stage,
      FormView typed,
      String field) {
    Page page = pages.page(request);
    return switch (outcome) {
      case AskByMail.Outcome.Taken _ -> Pages.to(onward);
      case AskByMail.Outcome.NotBefore(Instant then) ->
          show(
              request,
              HttpStatus.TOO_MANY_REQUESTS,
              stage,
              typed.with(field, page.t("inquiry.delayed", page.time(then))),
              null);
      case AskByMail.Outcome.Busy _ ->
          show(
              request,
              HttpStatus.SERVICE_UNAVAILABLE,
              stage,
              typed.with(field, page.t("login.busy")),
              null);
    };
  }
}
