package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.Await;
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

@DisplayName("PROF-1, PROF-2, ACC-3 アカウント情報登録 and the access key, by the guide's words")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class AccountProfileIT {
  private static final String CONFIRMATION_MAIL = "アカウント情報変更用ワンタイムパスワードのご案内";
  private static final String PROOF_MAIL = "ワンタイムパスワード送付先の確認コードのご案内";
  private static final String CHANGED_MAIL = "ワンタイムパスワード送付先変更のお知らせ";
  private static final String RECOVERED_MAIL = "お客様専用画面アクセスキーのご案内";
  private static final String REPLACED_MAIL = "お客様専用画面アクセスキー変更のお知らせ";
  private static final String PASSWORD = "■ワンタイムパスワード\n　(\\S+)";
  private static final String HOST = "www.aozora.example.jp";

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;
  private static Page page;
  private static String present;
  private static String moved;
  private static long nextPasswordAt;

  @BeforeAll
  static void loggedIn() {
    system = RunningSystem.onEmptyHome(Map.of());
    application = Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST));
    present = application.mail("touroku");
    moved = application.mail("kanri");
    applicant = new Applicant(system, Chromium.visitor());
    page = applicant.page;
    applicant.applies(application);
    applicant.logsIn(application);
    nextPasswordAt = System.nanoTime() + Duration.ofMinutes(1).toNanos();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("PROF-2 an additional application is filled from the latest one with one click")
  void fromTheLatestApplication() {
    begins();
    assertThat(page.locator("[name='organization.name']")).hasValue("");
    Eyes.look(page, "profile-offer-latest");
    applicant.button("前回のお申込から呼び出す");
    assertThat(page.locator("[name='organization.name']")).hasValue("株式会社青空商事");
    assertThat(page.locator("[name='organization.prefecture']")).hasValue("TOKYO");
  }

  @Test
  @Order(2)
  @DisplayName("APP-5 an application that was begun is found again from the list, and thrown away")
  void begun() {
    page.navigate(system.url("/user"));
    assertThat(page.locator(".notice:visible")).containsText("入力途中のお申込が1件あります");
    applicant.link("入力途中のお申込を開く");
    Eyes.look(page, "service-with-draft");
    applicant.link("続きから再開する");
    title("証明書申請 担当者情報入力画面");
    page.navigate(system.url("/user/requests/new"));
    applicant.button("この入力を破棄する");
    title("証明書申請 サービス選択画面");
    assertThat(page.locator("form[action$='/discard']")).hasCount(0);
  }

  @Test
  @Order(2)
  @DisplayName("PROF-1 every problem comes back at its field with everything kept")
  void badInput() {
    opensProfile();
    title("アカウント情報登録入力画面");
    Eyes.look(page, "profile");
    page.locator("#confirm summary").click();
    applicant.type("profile.otpAddress", "nobody");
    applicant.button("ワンタイムパスワードを送る");
    assertThat(page.locator("[id='profile.otpAddress-e']")).isVisible();
    assertThat(page.locator("[name='profile.otpAddress']")).hasValue("nobody");
    Eyes.look(page, "profile-address-problem");
    opensProfile();
    applicant.type("organization.name", "<b>株式会社青空商事</b>");
    applicant.type("organization.kana", "Aozora");
    applicant.type("registration.phone", "090-1234-5678");
    applicant.type("technical.email", "a@example.jp");
    applicant.next();
    title("アカウント情報登録入力画面");
    assertThat(page.locator("[role=alert]")).isFocused();
    for (String field :
        new String[] {
          "organization.name", "organization.kana", "registration.phone", "technical.emailAgain"
        }) {
      assertThat(page.locator("[id='" + field + "-e']")).isVisible();
    }
    assertThat(page.locator(".summary li")).hasCount(4);
    assertThat(page.locator("[name='organization.name']")).hasValue("<b>株式会社青空商事</b>");
    assertThat(page.locator("[name='technical.email']")).hasValue("a@example.jp");
    Eyes.look(page, "profile-problems");
  }

  @Test
  @Order(3)
  @DisplayName("PROF-1 入力, 確認 with 戻る, 完了; of two tabs the second is told of the first")
  void registers() {
    opensProfile();
    Page otherTab = page.context().newPage();
    otherTab.navigate(system.url("/user/profile"));
    Applicant.unfolds(otherTab);
    fillsProfile();
    applicant.next();
    title("アカウント情報登録確認画面");
    assertThat(page.locator("main")).containsText("アオゾラショウジ");
    Eyes.look(page, "profile-confirm");
    assertThat(page.locator("[data-changed]").first()).isVisible();
    applicant.button("戻る");
    title("アカウント情報登録入力画面");
    assertThat(page.locator("[name='registration.name']")).hasValue("神宮 花子");
    applicant.next();
    applicant.button("確認");
    title("アカウント情報登録完了画面");
    Eyes.look(page, "profile-done");
    overtaken(otherTab);
  }

  @Test
  @Order(3)
  @DisplayName("PROF-3 an application is imported into empty fields, says so, and is marked")
  void imports() {
    opensProfile();
    applicant.type("organization.kana", "アオゾラ");
    page.locator("button[value=import]").click();
    assertThat(page.locator("[role=alert]")).containsText("空欄の項目に、お申込の内容を取り込みました");
    Applicant.unfolds(page);
    assertThat(page.locator("[name='organization.kana']")).hasValue("アオゾラ");
    assertThat(page.locator("[name='organization.locality']")).not().hasValue("");
    assertThat(page.locator("[name='technical.email']")).not().hasValue("");
    Eyes.look(page, "profile-imported");
    applicant.next();
    title("アカウント情報登録確認画面");
    assertThat(page.locator("[data-changed]")).not().hasCount(0);
    assertThat(page.locator("[data-changed] .mark").first()).hasText("変更");
    Eyes.look(page, "profile-imported-confirm");
    page.navigate(system.url("/user/profile"));
    assertThat(page.locator("[name='organization.locality']")).hasValue("");
  }

  /** The tab that was opened before the first one registered. */
  private static void overtaken(Page tab) {
    tab.locator("[name='profile.resellerCode']").fill("T-0042");
    tab.locator("button[value=next] >> nth=1").click();
    tab.locator("button[value=confirm]").click();
    assertThat(tab.locator("[role=alert]")).containsText("アカウント情報が変更されました");
    assertThat(tab.locator("[name='profile.resellerCode']")).hasValue("T-0042");
    Eyes.look(tab, "profile-overtaken");
    tab.navigate(system.url("/user/profile"));
    assertThat(tab.locator("[name='registration.name']")).hasValue("神宮 花子");
    assertThat(tab.locator("[name='profile.resellerCode']")).hasValue("");
    tab.close();
  }

  @Test
  @Order(4)
  @DisplayName("PROF-2 what is registered is called into a new application, block by block")
  void calledIn() {
    begins();
    applicant.type("organization.presentAddress", "東京都港区1-1-1");
    applicant.button("アカウント情報登録から呼び出す");
    assertThat(page.locator("[name='organization.kana']")).hasValue("アオゾラショウジ");
    assertThat(page.locator("[name='organization.presentAddress']")).hasValue("東京都港区1-1-1");
    applicant.fillsOrganization(application);
    applicant.next();
    applicant.opensForks("registration.who", "technical.who");
    applicant.type("technical.name", "渋谷 次郎");
    Eyes.look(page, "profile-offer-contacts");
    page.locator("button[value=call-REGISTRATION]").click();
    assertThat(page.locator("[name='registration.name']")).hasValue("神宮 花子");
    assertThat(page.locator("[name='technical.name']")).hasValue("渋谷 次郎");
  }

  @Test
  @Order(5)
  @DisplayName("PROF-1 a new OTP address needs the present one's agreement and a proof of its own")
  void newAddress() {
    Page elsewhere = logsInElsewhere();
    opensProfile();
    applicant.moves(moved);
    title("ワンタイムパスワード送付先の確認");
    Eyes.look(page, "profile-proof");
    String password = system.mails().await(present, CONFIRMATION_MAIL, 1).find(PASSWORD);
    String code = system.mails().await(moved, PROOF_MAIL, 1).find("■確認コード\n　(\\S+)");
    proves(password, "2222222222");
    assertThat(page.locator("#oneTimePassword-e")).isVisible();
    Eyes.look(page, "profile-proof-refused");
    proves(password, code);
    title("アカウント情報登録完了画面");
    assertThat(page.locator("main")).containsText(moved);
    assertThat(system.mails().await(present, CHANGED_MAIL, 1).text()).contains(moved);
    elsewhere.navigate(system.url("/user"));
    assertThat(elsewhere.locator("h1")).not().hasText("お申込一覧画面");
    page.navigate(system.url("/user"));
    title("お申込一覧画面");
  }

  private static void proves(String password, String code) {
    applicant.type("oneTimePassword", password);
    applicant.type("proofCode", code);
    applicant.button("変更を完了する");
  }

  @Test
  @Order(6)
  @DisplayName(
      "ACC-3 a forgotten access key comes by mail; the screen tells nobody whether it does")
  void recovery() {
    String key = system.mails().await(present, Applicant.ACCESS_KEY_MAIL, 1).find("アクセスキー　：(\\S+)");
    Applicant forgetful = new Applicant(system, Chromium.visitor());
    String wrong = asksForKey(forgetful, "www.example.jp", moved);
    String right = asksForKey(forgetful, HOST, moved);
    assertThat(right).isEqualTo(wrong);
    Eyes.look(forgetful.page, "recovery-sent");
    ReadMail mail = system.mails().await(moved, RECOVERED_MAIL, 1);
    assertThat(mail.find("アクセスキー　：(\\S+)")).isEqualTo(key);
    asksForKey(forgetful, HOST, present);
    assertThat(system.mails().with(present, RECOVERED_MAIL)).isEmpty();
  }

  /** By the link of the guide; what the screen answers. */
  private static String asksForKey(Applicant forgetful, String server, String address) {
    forgetful.page.navigate(system.url("/user/login/otp"));
    assertThat(forgetful.page.locator("#recovery")).containsText("※ アクセスキーを忘れた方は、再取得してください。");
    forgetful.page.locator("#recovery > summary").click();
    forgetful.type("serverName", server);
    forgetful.type("registeredAddress", address);
    forgetful.page.locator("#recovery button").click();
    assertThat(forgetful.page.locator("h1")).hasText("アクセスキーの送信");
    return forgetful.page.locator("main").innerText();
  }

  @Test
  @Order(7)
  @DisplayName("ACC-3 the access key is replaced; the earlier one opens nothing")
  void replacement() {
    opensProfile();
    applicant.link("アクセスキーを再発行する");
    title("アクセスキーの再発行");
    Eyes.look(page, "key");
    applicant.button("ワンタイムパスワードを送る");
    title("アクセスキー再発行の確認");
    applicant.type("oneTimePassword", "2222222222");
    applicant.button("アクセスキーを再発行する");
    assertThat(page.locator("#oneTimePassword-e")).isVisible();
    Eyes.look(page, "key-confirm");
    String password = system.mails().await(moved, CONFIRMATION_MAIL, 1).find(PASSWORD);
    applicant.type("oneTimePassword", password);
    applicant.button("アクセスキーを再発行する");
    title("アクセスキー再発行完了画面");
    Eyes.look(page, "key-done");
    String earlier =
        system.mails().await(present, Applicant.ACCESS_KEY_MAIL, 1).find("アクセスキー　：(\\S+)");
    String key = system.mails().await(moved, REPLACED_MAIL, 1).find("新しいアクセスキー　：(\\S+)");
    assertThat(key).isNotEqualTo(earlier);
  }

  /** The account's holder at another browser, a minute after the first: mails come no sooner. */
  private static Page logsInElsewhere() {
    Await.until(
        Duration.ofSeconds(90),
        "a minute since the first login",
        () -> System.nanoTime() > nextPasswordAt);
    Applicant other = new Applicant(system, Chromium.visitor());
    other.logsIn(application);
    assertThat(other.page.locator("h1")).hasText("お申込一覧画面");
    return other.page;
  }

  /** 新規申請 as far as the organisation's form. */
  private static void begins() {
    page.navigate(system.url("/user"));
    applicant.link("新規申請");
    page.getByText(application.service(), new Page.GetByTextOptions().setExact(true)).click();
    page.locator(".choice").getByText(application.term()).click();
    applicant.next();
    applicant.button("同意する");
    applicant.fillsBasic(application);
    applicant.next();
    title("証明書申請 申請組織情報入力画面");
  }

  private static void opensProfile() {
    page.navigate(system.url("/user"));
    applicant.link("アカウント情報登録");
    Applicant.unfolds(page);
  }

  private static void fillsProfile() {
    applicant.type("organization.name", application.organization());
    applicant.type("organization.kana", "ｱｵｿﾞﾗｼｮｳｼﾞ");
    applicant.type("registration.name", "神宮 花子");
    applicant.type("registration.furigana", "じんぐう はなこ");
  }

  private static void title(String title) {
    assertThat(page.locator("h1")).hasText(title);
  }
}
