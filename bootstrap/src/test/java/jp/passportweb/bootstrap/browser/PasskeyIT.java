package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.Mails.ReadMail;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("LOGIN-1 passkeys: registered, used and removed in a browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class PasskeyIT {
  private static final String CONFIRMATION_MAIL = "アカウント情報変更用ワンタイムパスワードのご案内";
  private static final String PROOF_MAIL = "ワンタイムパスワード送付先の確認コードのご案内";
  private static final String REGISTERED_MAIL = "パスキー登録のお知らせ";
  private static final String REMOVED_MAIL = "パスキー削除のお知らせ";
  private static final String PASSWORD = "■ワンタイムパスワード\n　(\\S+)";
  private static final String MOVED = "kanri@aozora.example.jp";
  private static final String NAME = "総務部のパソコン";
  private static final String HOST = "www.aozora.example.jp";

  private static RunningSystem system;
  private static String address;
  private static Applicant applicant;
  private static Page page;
  private static Authenticator authenticator;

  @BeforeAll
  static void loggedIn() {
    system = RunningSystem.onEmptyHome(Map.of());
    Application application = Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST));
    address = application.mail("touroku");
    applicant = new Applicant(system, Chromium.visitor());
    page = applicant.page;
    authenticator = new Authenticator(page);
    applicant.applies(application);
    applicant.logsIn(application);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("LOGIN-1 「パスキーを登録する」 from the account settings; what was typed stays on errors")
  void registers() {
    page.navigate(system.url("/user/profile"));
    applicant.link("パスキーを確認・登録する");
    title("パスキー");
    Eyes.look(page, "passkeys-none");
    applicant.button("パスキーを登録する");
    title("パスキーの登録");
    Eyes.look(page, "passkey-new");
    applicant.button("パスキーを登録する");
    assertThat(page.locator(".summary li")).hasCount(2);
    assertThat(authenticator.passkeys()).isZero();
    applicant.type("passkeyName", NAME);
    applicant.type("oneTimePassword", "2222222222");
    applicant.button("パスキーを登録する");
    assertThat(page.locator(".summary")).containsText("ワンタイムパスワードが正しくない");
    assertThat(page.locator("[name=passkeyName]")).hasValue(NAME);
    Eyes.look(page, "passkey-new-problem");
    ReadMail mail = system.mails().await(address, CONFIRMATION_MAIL, 1);
    applicant.type("oneTimePassword", mail.find(PASSWORD));
    notRecognized();
    applicant.button("パスキーを登録する");
    assertThat(page.locator(".notice[data-tone=ok]")).containsText("パスキーを登録しました");
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody tr")).containsText("未使用");
    Eyes.look(page, "passkeys-registered");
    assertThat(system.mails().await(address, REGISTERED_MAIL, 1).text()).contains(NAME);
  }

  /** The person does not show who it is: a sentence, and everything stays. */
  private static void notRecognized() {
    authenticator.recognizes(false);
    applicant.button("パスキーを登録する");
    assertThat(page.locator("[data-trouble=cancelled]")).isVisible();
    assertThat(page.locator("[name=passkeyName]")).hasValue(NAME);
    Eyes.look(page, "passkey-new-cancelled");
    authenticator.recognizes(true);
  }

  @Test
  @Order(2)
  @DisplayName("LOGIN-1 「パスキーでログイン」 opens the account without key and password")
  void logsIn() {
    logsOut();
    asksToLogIn();
    Eyes.look(page, "passkey-login");
    applicant.button("パスキーでログイン");
    title("お申込一覧画面");
    page.navigate(system.url("/user/profile/passkeys"));
    assertThat(page.locator("tbody tr")).not().containsText("未使用");
  }

  @Test
  @Order(3)
  @DisplayName(
      "LOGIN-1 passkeys outlive the address for one-time passwords, and the screen says so")
  void newAddress() {
    applicant.moves(MOVED);
    String password = system.mails().await(address, CONFIRMATION_MAIL, 2).find(PASSWORD);
    String code = system.mails().await(MOVED, PROOF_MAIL, 1).find("■確認コード\n　(\\S+)");
    applicant.type("oneTimePassword", password);
    applicant.type("proofCode", code);
    applicant.button("変更を完了する");
    assertThat(page.locator("main")).containsText("登録済みのパスキーは、引き続きご利用いただけます。");
    Eyes.look(page, "profile-done-passkeys");
    address = MOVED;
    applicant.link("パスキーを確認・登録する");
    assertThat(page.locator("tbody tr")).hasCount(1);
  }

  @Test
  @Order(4)
  @DisplayName("LOGIN-1 a device that has a passkey of the account makes no second one")
  void once() {
    applicant.button("パスキーを登録する");
    applicant.type("passkeyName", "もう一つ");
    applicant.type("oneTimePassword", "2222222222");
    applicant.button("パスキーを登録する");
    assertThat(page.locator("[data-trouble=present]")).isVisible();
    assertThat(authenticator.passkeys()).isEqualTo(1);
  }

  @Test
  @Order(5)
  @DisplayName("LOGIN-1 a passkey that was removed opens nothing, and a mail tells of it")
  void removed() {
    page.navigate(system.url("/user/profile/passkeys"));
    page.locator("tbody a").click();
    title("パスキーの削除");
    Eyes.look(page, "passkey-remove");
    applicant.button("パスキーを削除する");
    assertThat(page.locator(".notice[data-tone=ok]")).containsText("パスキーを削除しました");
    Eyes.look(page, "passkeys-removed");
    assertThat(system.mails().await(address, REMOVED_MAIL, 1).text()).contains(NAME);
    logsOut();
    asksToLogIn();
    applicant.button("パスキーでログイン");
    assertThat(page.locator("[role=alert].notice")).containsText("パスキーでログインできませんでした");
    Eyes.look(page, "passkey-login-refused");
    page.navigate(system.url("/user"));
    title("お客様専用ページへのログイン");
  }

  @Test
  @Order(5)
  @DisplayName(
      "LOGIN-1 without scripts a sentence says that the one-time password works everywhere")
  void withoutScripts() {
    Applicant plain = Applicant.withoutScripts(system);
    plain.page.navigate(system.url("/user/login"));
    plain.link("パスキーご利用のお客様");
    assertThat(plain.page.locator("[data-trouble=without]")).isVisible();
    assertThat(plain.page.locator("form[data-passkey] button")).isHidden();
  }

  private static void logsOut() {
    applicant.button("ログアウト");
    title("ログアウトしました");
  }

  private static void asksToLogIn() {
    page.navigate(system.url("/user/login"));
    applicant.link("パスキーご利用のお客様");
    title("パスキーによるログイン");
  }

  private static void title(String title) {
    assertThat(page.locator("h1")).hasText(title);
  }
}
