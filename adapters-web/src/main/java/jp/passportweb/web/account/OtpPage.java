package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import jp.passportweb.web.logincertificate.LoginCertificateSettings;
import jp.passportweb.web.page.FormView;
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

  HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, FormView form) {
    return pages.show(request, status, "account/otp.jte", new OtpView(form, loginCertificates));
  }
}
