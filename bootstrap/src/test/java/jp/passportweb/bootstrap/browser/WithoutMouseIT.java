package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A whole application without a mouse, and without scripts")
@Tag("long")
class WithoutMouseIT {
  private static final OpenSsl OPEN_SSL = new OpenSsl();
  private static RunningSystem system;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName("APP-1, OTP-1 by keyboard alone, from Step1 to the contact change of a record")
  void byKeyboard() {
    Applicant applicant = Applicant.byKeyboard(system);
    Page page = applicant.page;
    Keyboard keyboard = new Keyboard(page);
    page.navigate(system.url("/apply"));
    keyboard.press(page.locator(".skip"));
    assertThat(page.locator("main")).isFocused();

    Application application =
        new Application(
            "パスポート for Web SR 3.0",
            "1年",
            "株式会社鍵盤",
            OPEN_SSL.csr("/CN=www.kenban.example.jp"),
            "kenban.example.jp");
    applicant.startsAndAgrees(application);
    applicant.fillsBasic(application);
    applicant.next();
    errorsAreMet(applicant, keyboard);
    applicant.fillsOrganization(application);
    applicant.next();
    applicant.fillsContacts(application);
    applicant.next();
    applicant.button("申込");
    assertThat(page.locator("h1")).hasText("証明書申請 完了画面");

    applicant.logsIn(application);
    assertThat(page.locator("h1")).hasText("お申込一覧画面");
    applicant.opens("www.kenban.example.jp", "新規発行");
    applicant.requests("CANCELLATION");
    assertThat(page.locator("h1")).hasText("申請取消 入力確認画面");
    applicant.button("申込");
    assertThat(page.locator("h1")).hasText("申請取消 完了画面");
    applicant.button("ログアウト");
    assertThat(page.locator("h1")).not().hasText("申請取消 完了画面");
  }

  /** A form sent empty: the focus rests on the summary, whose first link leads to its field. */
  private static void errorsAreMet(Applicant applicant, Keyboard keyboard) {
    Page page = applicant.page;
    applicant.next();
    assertThat(page.locator(".summary")).isFocused();
    Locator first = page.locator(".summary a").first();
    String field = first.getAttribute("href");
    keyboard.press(first);
    assertThat(page.locator("[id='" + field.substring(1) + "']")).isFocused();
  }

  @Test
  @DisplayName("APP-1, OTP-1, DWN-1 without JavaScript, from Step1 to the downloaded certificate")
  void withoutScripts() {
    Application application =
        new Application(
            "パスポート for Web SR 3.0",
            "6か月",
            "株式会社静止",
            OPEN_SSL.csr("/CN=www.seishi.example.jp"),
            "seishi.example.jp");
    Applicant applicant = Applicant.withoutScripts(system);
    Page page = applicant.page;
    applicant.startsAndAgrees(application);
    applicant.fillsBasic(application);
    applicant.next();
    applicant.next();
    assertThat(page.locator(".summary")).isVisible();
    applicant.fillsOrganization(application);
    applicant.next();
    applicant.fillsContacts(application);
    applicant.next();
    applicant.button("申込");
    assertThat(page.locator("h1")).hasText("証明書申請 完了画面");

    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens("www.seishi.example.jp");
    examiner.examines();
    examiner.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);

    applicant.logsIn(application);
    applicant.opens("www.seishi.example.jp", "新規発行");
    applicant.link("ダウンロードはこちら");
    assertThat(page.locator("h1")).hasText("証明書/ステッカー ダウンロード画面");
    OPEN_SSL.write("seishi.pem", page.request().get(page.url() + "/pem").body());
    org.assertj.core.api.Assertions.assertThat(
            OPEN_SSL.run("x509", "-in", "seishi.pem", "-noout", "-subject"))
        .contains("www.seishi.example.jp");
    assertThat(page.locator("button[data-copy]:visible")).hasCount(0);
    applicant.link("お申込情報詳細画面へ戻る");
    applicant.requests("CONTACT_CHANGE");
    assertThat(page.locator("h1")).hasText("担当者変更申請入力画面");
  }
}
