package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.Mails;
import jp.passportweb.bootstrap.acceptance.RunningSystem;

/** A person who applies and follows the application, by the guide's words. */
final class Applicant {
  static final String ACCESS_KEY_MAIL = "お客様専用画面ログインアカウント情報のご送付";
  static final String OTP_MAIL = "お客様専用画面ログイン用ワンタイムパスワードのご案内";
  static final String ISSUED_MAIL = "契約申込書承諾、および、証明書ダウンロード手続きのご案内";

  private final RunningSystem system;
  private final Hands hands;
  private final boolean looks;
  final Page page;

  /** With a mouse, and with {@link Eyes} on every screen. */
  Applicant(RunningSystem system, BrowserContext visitor) {
    this(system, visitor.newPage(), Hands.MOUSE, true);
  }

  private Applicant(RunningSystem system, Page page, Hands hands, boolean looks) {
    this.system = system;
    this.page = page;
    this.hands = hands;
    this.looks = looks;
  }

  /** Who has no mouse. */
  static Applicant byKeyboard(RunningSystem system) {
    Page page = Chromium.visitor().newPage();
    return new Applicant(system, page, new Keyboard(page), false);
  }

  /** Whose browser runs no scripts; axe-core would need them. */
  static Applicant withoutScripts(RunningSystem system) {
    Page page = Chromium.visitor(new NewContextOptions().setJavaScriptEnabled(false)).newPage();
    return new Applicant(system, page, Hands.MOUSE, false);
  }

  /** From Step1 to the completion screen. */
  void applies(Application application) {
    startsAndAgrees(application);
    fillsBasic(application);
    next();
    fillsOrganization(application);
    next();
    fillsContacts(application);
    next();
    button("申込");
  }

  /** Step1, service and consent. */
  void startsAndAgrees(Application application) {
    page.navigate(system.url("/apply"));
    look("start");
    link("オンライン申請");
    look("service");
    choosesAndAgrees(application);
  }

  /** サービス選択画面 and 同意画面. */
  void choosesAndAgrees(Application application) {
    pick("label.pick", application.service());
    pick("label.choice", application.term());
    next();
    look("agreement");
    button("同意する");
  }

  /** 「新規申請」 of a logged-in account, to the completion screen. */
  void appliesAgain(Application application) {
    page.navigate(system.url("/user"));
    link("新規申請");
    choosesAndAgrees(application);
    fillsBasic(application);
    next();
    fillsOrganization(application);
    next();
    fillsContacts(application);
    next();
    button("申込");
  }

  /** お申込情報詳細画面 of the account's latest record of this kind for a server. */
  void opens(String server, String kind) {
    page.navigate(system.url("/user"));
    hands.press(
        page.locator("tbody tr", new Page.LocatorOptions().setHasText(server))
            .locator(":scope:has([data-label='お申込種別']:has-text('" + kind + "')) a")
            .first());
  }

  /** Chooses a request in the pull-down and agrees to its terms. */
  void requests(String type) {
    choose("request", type);
    next();
    button("同意する");
  }

  /** The receipt number on the completion screen. */
  String receipt() {
    return page.locator("dl.facts code").first().textContent();
  }

  /** The certificate of the record that is open. */
  byte[] certificate() {
    return page.request().get(page.url() + "/download/pem").body();
  }

  void fillsBasic(Application application) {
    type("csr", application.csr());
    button("CSRを読み取る");
    choose("serverSoftware", "NGINX");
    look("basic");
  }

  void fillsOrganization(Application application) {
    pick("label.choice", "会社・登記のある法人");
    type(
        Map.of(
            "organization.name", application.organization(),
            "organization.kana", "アオゾラショウジ",
            "organization.registrationNumber", "0104-01-012345",
            "organization.registeredPostalCode", "1500001",
            "organization.registeredAddress", "東京都渋谷区神宮前1-5-1",
            "organization.subjectName", "Aozora Shoji Co., Ltd.",
            "organization.locality", "Shibuya-ku"));
    choose("organization.prefecture", "TOKYO");
    look("organization");
  }

  void fillsContacts(Application application) {
    opensForks("registration.who", "technical.who");
    type(
        Map.of(
            "applicant.name", "青空 一郎",
            "applicant.furigana", "あおぞら いちろう",
            "applicant.jobTitle", "代表取締役",
            "registration.name", "原宿 太郎",
            "registration.furigana", "はらじゅく たろう",
            "registration.phone", "03-5775-8720",
            "registration.email", application.mail("touroku"),
            "registration.emailAgain", application.mail("touroku")));
    hands.press(page.locator("button[value=copy-TECHNICAL]"));
    type(
        Map.of(
            "technical.email", application.mail("gijutsu"),
            "technical.emailAgain", application.mail("gijutsu")));
    look("contacts");
  }

  /** Chooses what opens a fork: 別の方, 別の住所, 変更する. */
  void opensForks(String... names) {
    for (String name : names) {
      hands.pick(page.locator("input.fork__on[name='" + name + "']"));
    }
  }

  /** With the access key that came by mail and a fresh one-time password. */
  void logsIn(Application application) {
    String address = application.mail("touroku");
    String key = system.mails().await(address, ACCESS_KEY_MAIL, 1).find("アクセスキー　：(\\S+)");
    int sentBefore = system.mails().with(address, OTP_MAIL).size();
    page.navigate(system.url("/user/login"));
    look("login");
    link("ワンタイムパスワードご利用のお客様");
    type("accessKey", key);
    type("mailAddress", address);
    look("login-steps");
    hands.press(page.locator("form[action='/user/login/otp'] button"));
    look("otp-sent");
    Mails.ReadMail mail = system.mails().await(address, OTP_MAIL, sentBefore + 1);
    page.navigate(mail.find("(http://\\S+/user/login/\\S+)"));
    assertThat(page.locator("[name=oneTimePassword]")).hasValue(mail.find("■ワンタイムパスワード\n　(\\S+)"));
    assertThat(page.locator("[name=accessKey]")).hasCount(0);
    assertThat(page.locator("main dd code")).hasText(masked(key));
    look("password");
    button("ログイン");
  }

  private static String masked(String key) {
    return key.substring(0, 4) + " ………… " + key.substring(key.length() - 4);
  }

  void next() {
    button("次へ");
  }

  /** アカウント情報登録入力画面 with every section open. */
  void opensProfile() {
    page.navigate(system.url("/user/profile"));
    unfolds(page);
  }

  static void unfolds(Page page) {
    for (Locator closed : page.locator("details.fold:not([open]) > summary").all().reversed()) {
      closed.click();
    }
  }

  /** Asks for one-time passwords at another address, in the form of its own. */
  void moves(String address) {
    page.navigate(system.url("/user/profile"));
    page.locator("#confirm summary").click();
    type("profile.otpAddress", address);
    button("ワンタイムパスワードを送る");
  }

  /** 失効申請 入力確認画面: confirms the very certificate, and asks for its revocation. */
  void revokes() {
    hands.press(page.locator("[name=sure]"));
    button("確認");
  }

  void button(String name) {
    hands.press(
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)));
  }

  void link(String name) {
    hands.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first());
  }

  void type(String field, String text) {
    hands.type(page.locator("[name='" + field + "']"), text);
  }

  void choose(String field, String value) {
    hands.choose(page.locator("select[name='" + field + "']"), value);
  }

  private void pick(String label, String text) {
    Locator labels = page.locator(label, new Page.LocatorOptions().setHasText(text));
    hands.pick(labels.locator("input").first());
  }

  private void type(Map<String, String> fields) {
    fields.forEach(this::type);
  }

  private void look(String name) {
    if (looks) {
      Eyes.look(page, name);
    }
  }
}
