package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Locale;
import java.util.Map;
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

@DisplayName("COU-1 a coupon from the office through an application to its reseller's screen")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class CouponIT {
  private static final String HOST = "www.aozora.example.jp";
  private static final String RESELLER = "TOKUYAKU-0042";
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;
  private static Staff administrator;
  private static Page page;
  private static String number;
  private static String ofOtherService;
  private static String lastOne;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
    application = Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST));
    administrator = Staff.loggedIn(system, "administrator");
    applicant = new Applicant(system, Chromium.visitor());
    page = applicant.page;
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("COU-1 the administrator makes a coupon; a wrong form is explained at its fields")
  void made() {
    Page office = administrator.page;
    office.navigate(system.url("/office"));
    office.locator("header a", new Page.LocatorOptions().setHasText("クーポン")).click();
    Eyes.look(office, "coupon-office-none");
    office.locator("a", new Page.LocatorOptions().setHasText("クーポンを登録する")).click();
    assertThat(office.locator("[name=couponCertificates]")).hasValue("2");
    office.locator("[name=couponValidUntil]").fill("2020/01/01");
    office.locator("[name=couponReseller]").fill("T-42");
    office.locator("main form button").click();
    for (String field : new String[] {"couponOffering", "couponValidUntil", "couponReseller"}) {
      assertThat(office.locator("#" + field + "-e")).isVisible();
    }
    Eyes.look(office, "coupon-new-problems");
    ofOtherService = makes("EV20-1Y", "2");
    number = makes("SR30-1Y", "2");
    assertThat(office.locator(".notice[data-tone=ok]")).containsText("クーポンを登録しました");
    assertThat(office.locator("tbody tr").first()).containsText("残り2枚／2枚");
    Eyes.look(office, "coupon-office");
  }

  @Test
  @Order(2)
  @DisplayName("COU-1 others in the office neither see them nor the way to them")
  void administratorsOnly() {
    Staff examiner = Staff.loggedIn(system, "examiner");
    assertThat(examiner.page.locator("header a[href='/office/coupons']")).hasCount(0);
    assertThat(examiner.page.navigate(system.url("/office/coupons")).status()).isEqualTo(FORBIDDEN);
    assertThat(examiner.page.navigate(system.url("/office/coupons/new")).status())
        .isEqualTo(FORBIDDEN);
  }

  @Test
  @Order(3)
  @DisplayName("COU-1 a wrong number is explained at the field, in both languages; a good one pays")
  void applied() {
    applicant.startsAndAgrees(application);
    applicant.fillsBasic(application);
    explained("NOBODY2026AB", "登録されていません");
    explained(ofOtherService, "パスポート for Web EV 2.0");
    Eyes.look(page, "coupon-other-service");
    page.navigate(page.url().replaceFirst("(https?://[^/]+)(.*)\\?.*", "$1/language/en?back=$2"));
    page.navigate(page.url() + "?check");
    assertThat(page.locator("#coupon-e")).containsText("This coupon is for applications for");
    page.navigate(page.url().replaceFirst("(https?://[^/]+)(.*)\\?.*", "$1/language/ja?back=$2"));
    applicant.type("coupon", number.toLowerCase(Locale.ROOT));
    applicant.next();
    title("証明書申請 申請組織情報入力画面");
    applicant.fillsOrganization(application);
    applicant.next();
    applicant.fillsContacts(application);
    applicant.next();
    assertThat(page.locator("main")).containsText(number);
    Eyes.look(page, "coupon-confirm");
    applicant.button("申込");
    assertThat(balance()).contains("残り1枚／2枚").contains(HOST);
    Eyes.look(administrator.page, "coupon-office-used");
    administrator.opens(HOST);
    administrator.sees(number);
  }

  @Test
  @Order(4)
  @DisplayName("COU-1 クーポン管理画面 is there for an account with a 特約店コード, and for no other")
  void resellersScreen() {
    applicant.logsIn(application);
    assertThat(page.locator("tbody tr")).containsText(number);
    assertThat(page.locator("nav a[href='/user/coupons']")).hasCount(0);
    Response refused = page.navigate(system.url("/user/coupons"));
    assertThat(refused.status()).isEqualTo(NOT_FOUND);
    applicant.opensProfile();
    applicant.type("profile.resellerCode", RESELLER);
    applicant.next();
    applicant.button("確認");
    assertThat(page.navigate(system.url("/user/coupons")).status()).isEqualTo(NOT_FOUND);
    grants();
    page.navigate(system.url("/user"));
    applicant.link("クーポン管理");
    title("クーポン管理画面");
    Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(number));
    assertThat(row).containsText("残り1枚／2枚");
    assertThat(row).containsText(HOST);
    assertThat(page.locator("table")).not().containsText(application.organization());
    Eyes.look(page, "coupon-reseller");
  }

  @Test
  @Order(5)
  @DisplayName("COU-1, CAN-1 a cancelled application returns what it took")
  void cancelled() {
    page.navigate(system.url("/user"));
    page.locator("tbody a").first().click();
    page.locator("select[name=request]").selectOption("CANCELLATION");
    applicant.next();
    applicant.button("同意する");
    applicant.button("申込");
    title("申請取消 完了画面");
    page.navigate(system.url("/user/coupons"));
    Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(number));
    assertThat(row).containsText("残り2枚／2枚");
    assertThat(row).not().containsText(HOST);
    assertThat(balance()).contains("残り2枚／2枚");
  }

  @Test
  @Order(6)
  @DisplayName("COU-1 who comes second for the last certificate is told so at the field")
  void overtaken() {
    lastOne = makes("SR30-1Y", "1");
    Applicant slower = new Applicant(system, Chromium.visitor());
    fillsAll(slower);
    assertThat(slower.page.locator("main")).containsText(lastOne);
    Applicant faster = new Applicant(system, Chromium.visitor());
    fillsAll(faster);
    faster.button("申込");
    assertThat(faster.page.locator("h1")).containsText("完了画面");
    slower.button("申込");
    assertThat(slower.page.locator("#coupon-e")).containsText("1枚すべて使われています");
    slower.type("coupon", "");
    slower.next();
    slower.page.navigate(slower.page.url().replace("/organization", "/confirm"));
    slower.button("申込");
    assertThat(slower.page.locator("h1")).containsText("完了画面");
  }

  /** As far as the confirmation, with the coupon that one only can use. */
  private static void fillsAll(Applicant who) {
    who.startsAndAgrees(application);
    who.fillsBasic(application);
    who.type("coupon", lastOne);
    who.next();
    who.fillsOrganization(application);
    who.next();
    who.fillsContacts(application);
    who.next();
  }

  /** The number of the coupon that the office makes. */
  private static String makes(String offering, String certificates) {
    Page office = administrator.page;
    office.navigate(system.url("/office/coupons/new"));
    office.locator("[name=couponOffering]").selectOption(offering);
    office.locator("[name=couponCertificates]").fill(certificates);
    office.locator("[name=couponReseller]").fill(RESELLER);
    office.locator("main form button").click();
    return office.locator("tbody tr").first().locator("td").first().innerText().strip();
  }

  private static void explained(String typed, String why) {
    applicant.type("coupon", typed);
    applicant.next();
    assertThat(page.locator("#coupon-e")).containsText(why);
    assertThat(page.locator("[name=coupon]")).hasValue(typed);
  }

  private static void grants() {
    Page office = administrator.page;
    office.navigate(system.url("/office/coupons"));
    office.locator("a[href='/office/coupons/resellers']").click();
    assertThat(office.locator("main li")).containsText(application.organization());
    assertThat(office.locator("main li")).containsText(RESELLER);
    Eyes.look(office, "coupon-resellers");
    office.locator("button[value=grant]").click();
    assertThat(office.locator(".notice[data-tone=ok]")).containsText("特約店コードを認めました");
    Eyes.look(office, "coupon-resellers-granted");
  }

  /** The coupon's row in the office. */
  private static String balance() {
    administrator.page.navigate(system.url("/office/coupons"));
    return administrator
        .page
        .locator("tbody tr", new Page.LocatorOptions().setHasText(number))
        .innerText();
  }

  private static void title(String title) {
    assertThat(page.locator("h1")).hasText(title);
  }
}
