package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.Mails.ReadMail;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("OPR-1 staff are invited, log in by their own means, are changed and reviewed")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class PeopleIT {
  private static final String MAIL = "hanako@passport.example";
  private static final String INVITED =
      "審査業務への招待のお知らせ / You are invited to the certification office";
  private static final String CHANGED =
      "審査業務のログイン情報の変更のお知らせ / Your access to the certification office has changed";
  private static final String PASSWORD = "a horse of 7 colours";
  private static final String OTHER_PASSWORD = "a mule of 8 colours";

  private static RunningSystem system;
  private static Page admin;
  private static Page hanako;
  private static AuthenticatorApp app;
  private static Authenticator authenticator;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
    admin = Staff.loggedIn(system, "administrator").page;
    hanako = Chromium.visitor().newPage();
    authenticator = new Authenticator(hanako);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("OPR-1 an administrator invites by mail; a wrong form is explained at its fields")
  void invites() {
    admin.navigate(system.url("/office/people"));
    Eyes.look(admin, "people");
    admin.locator("a[href='/office/people/invite']").click();
    submit(admin);
    assertThat(admin.locator(".summary li")).hasCount(4);
    admin.locator("[name=displayName]").fill("原宿 花子");
    admin.locator("[name=loginName]").fill("auditor");
    admin.locator("[name=staffMail]").fill(MAIL);
    check(admin, "operatorRole", "EXAMINER");
    submit(admin);
    assertThat(admin.locator(".summary")).containsText("使われています");
    assertThat(admin.locator("[name=staffMail]")).hasValue(MAIL);
    Eyes.look(admin, "people-invite-problem");
    admin.locator("[name=loginName]").fill("hanako");
    submit(admin);
    assertThat(admin.locator(".notice[data-tone=ok]")).isVisible();
    assertThat(admin.locator("main")).containsText("招待中");
    Eyes.look(admin, "people-invited");
  }

  @Test
  @Order(2)
  @DisplayName("OPR-1 the link sets a password and a second factor, and serves once")
  void accepts() {
    ReadMail mail = system.mails().await(MAIL, INVITED, 1);
    String link = mail.find("(http\\S+/office/login/invitation/\\S+)");
    hanako.navigate(link);
    Eyes.look(hanako, "invitation");
    passwords("short", "short");
    assertThat(hanako.locator(".summary")).containsText("12文字以上");
    passwords(PASSWORD, PASSWORD + "x");
    assertThat(hanako.locator(".summary")).isVisible();
    passwords(PASSWORD, PASSWORD);
    assertThat(hanako).hasURL(system.url("/office/login/second-factor"));
    app = new AuthenticatorApp(hanako.locator("#secret").textContent());
    confirms(app.freshCode());
    hanako.locator("main .btn--go").click();
    assertThat(hanako).hasURL(system.url("/office"));
    assertThat(hanako.locator(".bar__who")).containsText("原宿 花子");
    Page again = Chromium.visitor().newPage();
    again.navigate(link);
    assertThat(again.locator("h1")).hasText("担当者の登録");
    assertThat(again.locator("[role=alert]")).containsText("この招待は使えません");
    Eyes.look(again, "invitation-gone");
  }

  @Test
  @Order(3)
  @DisplayName("OPR-1 the own password is changed by the one that was, and a mail tells of it")
  void ownPassword() {
    Page elsewhere = Chromium.visitor().newPage();
    logsIn(elsewhere, PASSWORD);
    elsewhere.locator("[name=secondFactorCode]").fill(app.freshCode());
    elsewhere.locator("main form button.btn--go").click();
    hanako.navigate(system.url("/office/me"));
    assertThat(hanako.locator("main ul.files > li")).hasCount(2);
    Eyes.look(hanako, "me");
    ownPassword("wrong", OTHER_PASSWORD);
    assertThat(hanako.locator(".summary")).containsText("いまのパスワードが正しくありません");
    ownPassword(PASSWORD, OTHER_PASSWORD);
    assertThat(hanako.locator(".notice[data-tone=ok]")).containsText("パスワードを変更しました");
    assertThat(hanako.locator("main ul.files > li")).hasCount(1);
    system.mails().await(MAIL, CHANGED, 2);
    elsewhere.navigate(system.url("/office"));
    assertThat(elsewhere.locator(".bar__who")).hasCount(0);
  }

  @Test
  @Order(4)
  @DisplayName("OPR-1 an own login elsewhere is ended from here")
  void ownSessions() {
    Page elsewhere = Chromium.visitor().newPage();
    logsIn(elsewhere, OTHER_PASSWORD);
    elsewhere.locator("[name=secondFactorCode]").fill(app.freshCode());
    elsewhere.locator("main form button.btn--go").click();
    assertThat(elsewhere).hasURL(system.url("/office"));
    hanako.navigate(system.url("/office/me"));
    hanako.locator("main ul.files form button").first().click();
    assertThat(hanako.locator("main ul.files > li")).hasCount(1);
    elsewhere.navigate(system.url("/office"));
    assertThat(elsewhere.locator(".bar__who")).hasCount(0);
  }

  @Test
  @Order(5)
  @DisplayName("OPR-1 a passkey is registered, renamed, opens the office alone, and is removed")
  void passkey() {
    hanako.navigate(system.url("/office/me/passkeys"));
    Eyes.look(hanako, "me-passkeys-none");
    hanako.locator("[name=passkeyName]").fill("机のパソコン");
    hanako.locator("[name=presentPassword]").fill(OTHER_PASSWORD);
    hanako.locator("form[data-passkey] button").click();
    assertThat(hanako.locator(".notice[data-tone=ok]")).containsText("パスキーを登録しました");
    org.assertj.core.api.Assertions.assertThat(authenticator.passkeys()).isEqualTo(1);
    hanako.locator("main ul.files input[name^='name-']").fill("予備の鍵");
    hanako.locator("button[value=rename]").click();
    assertThat(hanako.locator("main ul.files h2")).hasText("予備の鍵");
    Eyes.look(hanako, "me-passkeys");
    hanako.locator("form[action='/office/logout'] button").click();
    hanako.navigate(system.url("/office/login/passkey"));
    Eyes.look(hanako, "me-passkey-login");
    hanako.locator("form[data-passkey] button").click();
    assertThat(hanako.locator(".bar__who")).containsText("原宿 花子");
    hanako.navigate(system.url("/office/me/passkeys"));
    hanako.locator("button[value=remove]").click();
    assertThat(hanako.locator(".notice[data-tone=ok]")).containsText("パスキーを削除しました");
  }

  @Test
  @Order(6)
  @DisplayName("OPR-1 the role is changed with a reason, nobody's own, and counts at once")
  void role() {
    opens("原宿 花子");
    Eyes.look(admin, "person");
    check(admin, "operatorRole", "AUDITOR");
    admin.locator("button[value=role]").click();
    assertThat(admin.locator(".summary")).containsText("理由");
    admin.locator("[name=roleReason]").fill("内部監査へ異動");
    admin.locator("button[value=role]").click();
    assertThat(admin.locator(".notice[data-tone=ok]")).isVisible();
    hanako.navigate(system.url("/office"));
    assertThat(hanako.locator(".bar__who")).containsText("監査担当");
    opens("管野 修");
    assertThat(admin.locator("main form")).hasCount(0);
  }

  @Test
  @Order(7)
  @DisplayName("OPR-1 a second factor is reset with the word of how the person was recognised")
  void reset() {
    opens("原宿 花子");
    admin.locator("[name=resetReason]").fill("社員証と対面で確認");
    admin.locator("button[value=reset]").click();
    assertThat(admin.locator(".notice[data-tone=ok]")).isVisible();
    hanako.navigate(system.url("/office"));
    assertThat(hanako.locator(".bar__who")).hasCount(0);
    logsIn(hanako, OTHER_PASSWORD);
    assertThat(hanako).hasURL(system.url("/office"));
  }

  @Test
  @Order(8)
  @DisplayName("OPR-1 who is suspended is out at once, and in again when reinstated")
  void suspended() {
    opens("原宿 花子");
    admin.locator("[name=accessReason]").fill("退職");
    admin.locator("button[value=suspend]").click();
    assertThat(admin.locator("main dl")).containsText("停止中");
    Eyes.look(admin, "person-suspended");
    hanako.navigate(system.url("/office"));
    assertThat(hanako.locator(".bar__who")).hasCount(0);
    admin.locator("[name=accessReason]").fill("復職");
    admin.locator("button[value=reinstate]").click();
    logsIn(hanako, OTHER_PASSWORD);
    assertThat(hanako).hasURL(system.url("/office"));
  }

  @Test
  @Order(9)
  @DisplayName(
      "OPR-1 the review is signed off when everybody is decided, and ends what is not kept")
  void review() {
    admin.navigate(system.url("/office/people/review"));
    Eyes.look(admin, "people-review");
    submit(admin);
    assertThat(admin.locator(".summary li")).hasCount(4);
    Locator keep = admin.locator("input[value=keep]");
    for (int i = 0; i < keep.count(); i++) {
      keep.nth(i).check(new Locator.CheckOptions().setForce(true));
    }
    admin
        .locator("tr", new Page.LocatorOptions().setHasText("原宿 花子"))
        .locator("input[value=suspend]")
        .check(new Locator.CheckOptions().setForce(true));
    submit(admin);
    assertThat(admin).hasURL(Pattern.compile("/office/people\\?reviewed"));
    assertThat(admin.locator("main")).containsText("管野 修が行いました");
    Eyes.look(admin, "people-reviewed");
    hanako.navigate(system.url("/office"));
    assertThat(hanako.locator(".bar__who")).hasCount(0);
  }

  private static void opens(String name) {
    admin.navigate(system.url("/office/people"));
    admin.locator("tbody a", new Page.LocatorOptions().setHasText(name)).click();
    assertThat(admin.locator("h1")).hasText(name);
  }

  private static void submit(Page page) {
    page.locator("main form button.btn--go").click();
  }

  private static void check(Page page, String name, String value) {
    page.locator("[name=%s][value=%s]".formatted(name, value))
        .check(new Locator.CheckOptions().setForce(true));
  }

  private static void passwords(String first, String second) {
    hanako.locator("[name=newPassword]").fill(first);
    hanako.locator("[name=newPasswordAgain]").fill(second);
    submit(hanako);
  }

  private static void ownPassword(String present, String wanted) {
    hanako.locator("[name=presentPassword]").fill(present);
    passwords(wanted, wanted);
  }

  private static void confirms(String code) {
    hanako.locator("[name=secondFactorCode]").fill(code);
    submit(hanako);
  }

  private static void logsIn(Page page, String password) {
    page.navigate(system.url("/office/login"));
    page.locator("[name=loginName]").fill("hanako");
    page.locator("[name=password]").fill(password);
    page.locator("main button").click();
  }
}
