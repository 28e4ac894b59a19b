package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.EvidenceForms;
import jp.passportweb.bootstrap.acceptance.Mails;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("ACC-4 ACC-5 ACC-6 REV-6 accounts and contracts in the office, by two people")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class AccountsIT {
  private static final String HOST = "www.aozora.example.jp";
  private static final String NEW = "atarashii@aozora.example.jp";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String MENDED = "ワンタイムパスワード送付先の変更が完了しました";

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;
  private static Staff examiner;
  private static Staff approver;
  private static String account;

  /** There is one a minute. */
  private static long nextPasswordAt;

  @BeforeAll
  static void issued() {
    system = RunningSystem.onEmptyHome(Map.of());
    application = Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    examiner = Staff.loggedIn(system, "examiner");
    approver = Staff.loggedIn(system, "approver");
    examiner.opens(HOST);
    examiner.examines();
    approver.opens(HOST);
    approver.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
    applicant.logsIn(application);
    passwordSent();
  }

  private static void passwordSent() {
    nextPasswordAt = System.nanoTime() + Duration.ofMinutes(1).toNanos();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("ACC-4 an account is found by whatever is known of it, and its page says all")
  void found() {
    Page page = examiner.page;
    page.navigate(system.url("/office"));
    page.locator("header a[href='/office/accounts']").click();
    Eyes.look(page, "accounts-list");
    for (String typed :
        new String[] {
          "青空商事",
          "アオゾラ",
          "aozora shoji",
          "0104-01-012345",
          "原宿 太郎",
          "touroku@aozora",
          "03-5775-8720"
        }) {
      page.locator("[name=q]").fill(typed);
      page.locator("main [role=search] button").click();
      assertThat(page.locator("main tbody tr")).hasCount(1);
    }
    page.locator("[name=q]").fill("どこにもない");
    page.locator("main [role=search] button").click();
    assertThat(page.locator("main .empty")).isVisible();
    page.navigate(system.url("/office/accounts?q=aozora"));
    page.locator("main tbody a").first().click();
    account = page.url().replaceFirst("[?#].*", "");
    assertThat(page.locator("main")).containsText(HOST);
    assertThat(page.locator("main")).containsText(application.mail("touroku"));
    Eyes.look(page, "accounts-account");
  }

  @Test
  @Order(2)
  @DisplayName("ACC-5 an address is mended by two persons, and both addresses are told")
  void mended() {
    Page page = examiner.page;
    page.navigate(account + "/address");
    Eyes.look(page, "accounts-address");
    page.locator("main form .btn--go").click();
    assertThat(page.locator("#mendAddress-e")).isVisible();
    Eyes.look(page, "accounts-address-problems");
    page.locator("[name=mendAddress]").fill(NEW);
    page.locator("[name=mendAddressAgain]").fill(NEW);
    page.locator("[name=mendNumber]").selectOption(EvidenceForms.NUMBER);
    page.locator("[name=mendSpokeWith]").fill("青空 次郎");
    page.locator("[name=mendAsked]").fill("前任者の退職と新しい担当者を確認した。");
    page.locator("[name=mendReference]").fill("お問い合わせ 2026-311");
    page.locator("[name=mendReason]").fill("前任者が退職し、受信できない。");
    page.locator("main form .btn--go").click();
    assertThat(button(page, "confirm")).isDisabled();
    Eyes.look(page, "proposal-waits");
    approver.page.navigate(system.url("/office/proposals"));
    Eyes.look(approver.page, "proposal-list");
    approver.page.locator("article a").first().click();
    button(approver.page, "confirm").click();
    assertThat(approver.page.locator("h1 + .badge")).hasText("確認済");
    Eyes.look(approver.page, "proposal-done");
    Assertions.assertThat(system.mails().await(application.mail("touroku"), MENDED, 1).text())
        .contains("t•••@aozora.example.jp", "a•••@aozora.example.jp");
    system.mails().await(NEW, MENDED, 1);
  }

  @Test
  @Order(3)
  @DisplayName("ACC-5 open logins have ended, and the holder logs in at the new address")
  void atTheNewAddress() {
    applicant.page.navigate(system.url("/user"));
    assertThat(applicant.page.locator("main")).not().containsText(HOST);
    Page page = Chromium.visitor().newPage();
    logsIn(page);
    assertThat(page.locator("main")).containsText(HOST);
  }

  @Test
  @Order(4)
  @DisplayName("ACC-6 a contract is corrected by two persons, with before and after")
  void corrected() {
    Page page = examiner.page;
    page.navigate(account);
    page.locator("a[href$='/last-day']").click();
    String before = page.locator("[name=correctLastDay]").inputValue();
    Eyes.look(page, "accounts-last-day");
    page.locator("main form .btn--go").click();
    assertThat(page.locator("#correctLastDay-e")).isVisible();
    String after = later(before);
    page.locator("[name=correctLastDay]").fill(after);
    page.locator("[name=correctReason]").fill("契約書の最終日と異なる。");
    page.locator("main form .btn--go").click();
    assertThat(page.locator("main del")).hasText(before);
    assertThat(page.locator("main ins")).hasText(after);
    approver.page.navigate(page.url());
    button(approver.page, "confirm").click();
    assertThat(approver.page.locator("h1 + .badge")).hasText("確認済");
    approver.page.navigate(account);
    assertThat(approver.page.locator("#contracts + .card")).containsText(after);
  }

  @Test
  @Order(5)
  @DisplayName("REV-6 a claim that was denied is questioned, and refused by two persons")
  void falseClaim() {
    Page page = examiner.page;
    claims();
    page.navigate(system.url("/office"));
    page.locator("main tbody tr", new Page.LocatorOptions().setHasText(HOST))
        .locator("a")
        .first()
        .click();
    page.locator("summary", new Page.LocatorOptions().setHasText("申告した方に確認する")).click();
    page.locator("[name=claimQuestion]").fill("秘密鍵の所持を示せますか。");
    button(page, "QUESTION_CLAIM").click();
    Await.until(
        PATIENCE,
        "the question",
        () ->
            system.mails().all().stream()
                .anyMatch(mail -> mail.subject().startsWith("秘密鍵の危殆化についてのご確認")));
    denies(page);
    Eyes.look(page, "claim-denied");
    page.locator("summary", new Page.LocatorOptions().setHasText("根拠のない申告として却下する")).click();
    page.locator("[name=reason]").fill("登録担当者が否認し、鍵の所持は示されなかった。");
    button(page, "REJECT_CLAIM").click();
    page.locator("a[href^='/office/proposals/']").click();
    Eyes.look(page, "claim-refusal");
    assertThat(button(page, "confirm")).isDisabled();
    approver.page.navigate(page.url());
    button(approver.page, "confirm").click();
    assertThat(approver.page.locator("h1 + .badge")).hasText("確認済");
    approver.page.navigate(system.url("/office?q=" + HOST));
    approver
        .page
        .locator("main tbody tr", new Page.LocatorOptions().setHasText("新規発行"))
        .locator("a")
        .first()
        .click();
    assertThat(approver.page.locator(".timeline").last()).containsText("危殆化の申告を却下");
    Eyes.look(approver.page, "claim-on-certificate");
  }

  private static void claims() {
    Page page = applicant.page;
    logsIn(page);
    applicant.opens(HOST, "新規発行");
    applicant.requests("REVOCATION");
    page.locator("[name=revocationReason][value=KEY_COMPROMISE]").check();
    applicant.next();
    applicant.revokes();
  }

  private static void logsIn(Page page) {
    String key =
        system
            .mails()
            .await(application.mail("touroku"), Applicant.ACCESS_KEY_MAIL, 1)
            .find("アクセスキー　：(\\S+)");
    int sent = system.mails().with(NEW, Applicant.OTP_MAIL).size();
    page.navigate(system.url("/user/login"));
    page.getByText("ワンタイムパスワードご利用のお客様").first().click();
    page.locator("[name=accessKey]").fill(key);
    page.locator("[name=mailAddress]").fill(NEW);
    Await.until(PATIENCE, "another password", () -> System.nanoTime() > nextPasswordAt);
    page.locator("form[action='/user/login/otp'] button").click();
    Mails.ReadMail mail = system.mails().await(NEW, Applicant.OTP_MAIL, sent + 1);
    passwordSent();
    page.navigate(mail.find("(http://\\S+/user/login/\\S+)"));
    page.locator("main form button").first().click();
  }

  private static void denies(Page page) {
    examiner.unfold("telephone");
    page.locator("[name=calledNumber]").selectOption(EvidenceForms.NUMBER);
    page.locator("[name=spokeWith]").fill("原宿 太郎");
    page.locator("[name=asked]").fill("失効申請をしたか。していないとの回答。");
    page.locator("[name=result][value=DENIED]").check(new Locator.CheckOptions().setForce(true));
    examiner.press("TELEPHONE");
  }

  /** In the year after, on a day that every month has. */
  private static String later(String day) {
    String[] parts = day.split("/", -1);
    return (Integer.parseInt(parts[0]) + 1) + "/" + parts[1] + "/15";
  }

  private static Locator button(Page page, String act) {
    return page.locator("main button[name=act][value=" + act + "]");
  }
}
