package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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

@DisplayName("SEL-1 each request leads from the pull-down through its own screens")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class RequestsIT {
  private static final OpenSsl OPEN_SSL = new OpenSsl();
  private static final String HOST = "www.aozora.example.jp";

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;

  @BeforeAll
  static void issued() {
    system = RunningSystem.onEmptyHome(Map.of());
    application = Application.sr(OPEN_SSL.csr("/CN=" + HOST, HOST));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(HOST);
    examiner.examines();
    examiner.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
    applicant.logsIn(application);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("CHG-1 担当者変更: what changes is marked, and the rest is pre-filled")
  void contactChange() {
    Page page = choose("CONTACT_CHANGE");
    title("担当者変更申請規約同意画面");
    Eyes.look(page, "change-agreement");
    applicant.button("同意する");
    title("担当者変更申請入力画面");
    assertThat(page.locator("[name='registration.name']")).hasValue("原宿 太郎");
    applicant.type("registration.department", "情報システム部");
    Eyes.look(page, "change-contacts");
    applicant.next();
    title("担当者変更申請 入力確認画面");
    assertThat(page.locator("[data-changed]")).hasCount(1);
    assertThat(page.locator("[data-changed] ins")).hasText("情報システム部");
    assertThat(page.locator(".notice:visible .notice__title")).hasText("前回のお申込から変わった項目が1つあります");
    assertThat(page.locator("summary")).hasText("技術担当者情報・事務担当者情報は前回と同じ内容です");
    Eyes.look(page, "change-confirm");
    applicant.button("申込");
    title("担当者変更申請 完了画面");
    Eyes.look(page, "change-done");
    page.navigate(system.url("/user"));
    assertThat(page.locator("tbody tr")).hasCount(2);
    Eyes.look(page, "list-two");
  }

  @Test
  @Order(2)
  @DisplayName("CAN-1 申請取消: the open change is withdrawn at once")
  void cancellation() {
    open("担当者変更");
    applicant.page.locator("select[name=request]").selectOption("CANCELLATION");
    applicant.next();
    title("申請取消 規約同意画面");
    applicant.button("同意する");
    title("申請取消 入力確認画面");
    Eyes.look(applicant.page, "cancel-confirm");
    applicant.button("申込");
    title("申請取消 完了画面");
    applicant.page.navigate(system.url("/user?past=yes"));
    assertThat(applicant.page.locator("tbody")).containsText("申請取消");
  }

  @Test
  @Order(3)
  @DisplayName(
      "APP-5 a request left half typed is gone on with, or begun anew; a contact may live abroad")
  void resumed() {
    Page page = choose("CONTACT_CHANGE");
    applicant.button("同意する");
    applicant.type("registration.department", "広報部");
    applicant.next();
    choose("CONTACT_CHANGE");
    assertThat(page.locator("h1")).containsText("入力途中");
    Eyes.look(page, "resume");
    applicant.link("続きから入力する");
    title("担当者変更申請 入力確認画面");
    assertThat(page.locator("[data-changed] ins")).hasText("広報部");
    choose("CONTACT_CHANGE");
    applicant.button("新しく始める");
    applicant.button("同意する");
    assertThat(page.locator("[name='registration.department']")).hasValue("");
    Map.of(
            "name", "John Smith",
            "furigana", "",
            "company", "Example Ltd",
            "companyKana", "",
            "postalCode", "",
            "address", "1 High Street, London",
            "phone", "+44 20 7946 0958",
            "email", "john@example.com",
            "emailAgain", "john@example.com")
        .forEach((field, text) -> applicant.type("technical." + field, text));
    applicant.next();
    assertThat(page.locator("#technical\\.phone-e")).isVisible();
    applicant.choose("technical.country", "GB");
    applicant.next();
    title("担当者変更申請 入力確認画面");
    assertThat(page.locator("main")).containsText("イギリス");
    assertThat(page.locator("main")).containsText("+44-20-7946-0958");
    Eyes.look(page, "contact-abroad-confirm");
  }

  @Test
  @Order(4)
  @DisplayName("REI-4 再発行: another common name is refused; the fate of the previous one is chosen")
  void reissue() {
    Page page = choose("REISSUE");
    title("証明書再発行申請 規約同意画面");
    applicant.button("同意する");
    title("証明書再発行申請 基本情報入力画面");
    applicant.type("csr", OPEN_SSL.csr("/CN=other.example.jp"));
    applicant.next();
    assertThat(page.locator("#csr-e")).containsText(HOST);
    assertThat(page.locator(".finding[data-tone=stop]")).containsText(HOST);
    assertThat(page.locator("#previousFate-e")).isVisible();
    Eyes.look(page, "reissue-other-name");
    applicant.type("csr", OPEN_SSL.csr("/CN=" + HOST));
    page.locator("[name=keyCompromised][value=yes]").check();
    page.locator("[name=previousFate][value=REVOKED_LATER]").check();
    applicant.next();
    assertThat(page.locator("#previousFate-e")).containsText("後日失効する");
    Eyes.look(page, "reissue-basic");
    page.locator("[name=keyCompromised][value=no]").check();
    applicant.next();
    title("証明書再発行申請 申請組織情報入力画面");
    applicant.next();
    title("証明書再発行申請 担当者情報入力画面");
    applicant.next();
    title("証明書再発行申請 入力確認画面");
    Eyes.look(page, "reissue-confirm");
    applicant.button("申込");
    title("証明書再発行申請 完了画面");
    Eyes.look(page, "reissue-done");
    open("新規発行");
    assertThat(page.locator("select[name=request] option[value=REISSUE]")).hasCount(0);
  }

  @Test
  @Order(5)
  @DisplayName("REV-1, REV-5 失効: no reason is preselected; the very certificate is confirmed")
  void revocation() {
    Page page = choose("REVOCATION");
    title("失効申請規約同意画面");
    applicant.button("同意する");
    title("失効申請 入力画面");
    assertThat(page.locator("[name=revocationReason][value=UNSPECIFIED]")).isChecked();
    page.locator("[name=revocationReason][value=CESSATION]").check();
    Eyes.look(page, "revocation-details");
    applicant.next();
    title("失効申請 入力確認画面");
    Eyes.look(page, "revocation-confirm");
    String serial = page.locator(".exact dd").first().textContent();
    applicant.button("確認");
    assertThat(page.locator(".summary")).containsText("確認欄にチェックを入れてください");
    Eyes.look(page, "revocation-unconfirmed");
    applicant.revokes();
    title("失効申請完了画面");
    assertThat(page.locator("dl.facts")).containsText(serial);
    Eyes.look(page, "revocation-done");
    open("新規発行");
    assertThat(page.locator("main")).containsText("失効手続中");
    Eyes.look(page, "record-revocation-pending");
  }

  /** From the detail screen of the new application. */
  private static Page choose(String request) {
    open("新規発行");
    Page page = applicant.page;
    Eyes.look(page, "record-with-requests");
    page.locator("select[name=request]").selectOption(request);
    applicant.next();
    return page;
  }

  private static void open(String kind) {
    Page page = applicant.page;
    page.navigate(system.url("/user"));
    page.locator("tbody tr", new Page.LocatorOptions().setHasText(kind)).locator("a").click();
  }

  private static void title(String title) {
    assertThat(applicant.page.locator("h1")).hasText(title);
  }
}
