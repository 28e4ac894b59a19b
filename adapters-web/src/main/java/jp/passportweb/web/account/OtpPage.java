package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import jp.passportweb.application.account.AskByMail;
import jp.passportweb.web.logincertificate.LoginCertificateSettings;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;

/** ワンタイムパスワード発行画面, with アクセスキーの再取得 below it (OTP-1, ACC-3, guide §2.2). */
@Singleton
public final class OtpPage {
  private final LoginCertificateSettings loginCertificates;
  private final Pages pages;

  OtpPage(LoginCertificateSettings loginCertificates, Pages pages) {
    this.loginCertificates = loginCertificates;
    this.pages = pages;
  }

  /** What was typed into either form, and the other way to log in. */
  public record OtpView(FormView form, LoginCertificateSettings loginCertificates) {}

  /**
   * What whoever asked is told, the same whether anything fits or not.
   *
   * @param onward where it leads when it was taken
   * @param typed what was typed, to be shown again when it was not
   * @param field at which it then says why
   */
  HttpResponse<String> answer(
      HttpRequest<?> request,
      AskByMail.Outcome outcome,
      String onward,
      FormView typed,
      String field) {
    Page page = pages.page(request);
    return switch (outcome) {
      case AskByMail.Outcome.Taken _ -> Pages.to(onward);
      case AskByMail.Outcome.NotBefore(Instant then) ->
          show(
              request,
              HttpStatus.TOO_MANY_REQUESTS,
              typed.with(field, page.t("inquiry.delayed", page.time(then))));
      case AskByMail.Outcome.Busy _ ->
          show(request, HttpStatus.SERVICE_UNAVAILABLE, typed.with(field, page.t("login.busy")));
    };
  }

  HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, FormView form) {
    return pages.show(request, status, "account/otp.jte", new OtpView(form, loginCertificates));
  }
}
