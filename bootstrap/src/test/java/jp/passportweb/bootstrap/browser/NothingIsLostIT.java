package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName(
    "APP-5 back, reload, two tabs, a double click and a restart lose nothing and repeat nothing")
@Tag("long")
class NothingIsLostIT {
  private static RunningSystem system;

  private final Application application =
      Application.sr(new OpenSsl().csr("/CN=www.aozora.example.jp"));

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName("the browser's back, forward and reload show what was typed")
  void backAndForward() {
    Applicant applicant = applicantAtContacts();
    applicant.type("applicant.name", "青空 一郎");
    applicant.button("戻る");
    assertThat(applicant.page.locator("[name='organization.name']"))
        .hasValue(application.organization());
    applicant.page.goBack();
    assertThat(applicant.page.locator("[name='applicant.name']")).hasValue("青空 一郎");
    applicant.page.reload();
    assertThat(applicant.page.locator("[name='applicant.name']")).hasValue("青空 一郎");
    applicant.page.goForward();
    assertThat(applicant.page.locator("h1")).hasText("証明書申請 申請組織情報入力画面");
  }

  @Test
  @DisplayName("two tabs on one form: an older page's empty fields erase nothing")
  void twoTabs() {
    Applicant applicant = applicantAtContacts();
    Page other = applicant.page.context().newPage();
    other.navigate(applicant.page.url());
    applicant.type("applicant.name", "青空 一郎");
    applicant.next();
    other.locator("[name='applicant.jobTitle']").fill("代表取締役");
    other.locator("button[value=next]").last().click();
    assertThat(other.locator("[name='applicant.name']")).hasValue("青空 一郎");
    assertThat(other.locator("[name='applicant.jobTitle']")).hasValue("代表取締役");
  }

  @Test
  @DisplayName("「申込」 pressed in two tabs, twice each, makes one application and one access key")
  void submittedOnce() {
    Application own =
        new Application(
            application.service(), "1年", "株式会社二重", application.csr(), "niju.example.jp");
    Applicant applicant = applicantAtContacts(own);
    applicant.fillsContacts(own);
    applicant.next();
    Page other = applicant.page.context().newPage();
    other.navigate(applicant.page.url());
    applicant.page.locator("button[value=apply]").dblclick();
    other.locator("button[value=apply]").dblclick();
    String first = applicant.page.locator("dl.facts code").first().textContent();
    assertThat(other.locator("dl.facts code").first()).hasText(first);
    applicant.page.goBack();
    assertThat(applicant.page.locator("h1")).hasText("証明書申請 完了画面");
    system.mails().await(own.mail("touroku"), Applicant.ACCESS_KEY_MAIL, 1);
    Eyes.look(applicant.page, "done");
    assertThat(system.mails().with(own.mail("touroku"), Applicant.ACCESS_KEY_MAIL)).hasSize(1);
  }

  @Test
  @DisplayName(
      "「申込」 on a confirmation whose content changed in another tab sends nothing, and says so")
  void changedMeanwhile() {
    Applicant applicant = applicantAtContacts();
    applicant.fillsContacts(application);
    applicant.next();
    Page other = applicant.page.context().newPage();
    other.navigate(applicant.page.url().replace("/confirm", "/contacts"));
    other.locator("[name='applicant.jobTitle']").fill("取締役社長");
    other.locator("button[value=next]").last().click();
    assertThat(other.locator("h1")).hasText("証明書申請 入力確認画面");
    applicant.button("申込");
    assertThat(applicant.page.locator("[role=alert]")).containsText("まだお申込は送信されていません");
    assertThat(applicant.page.locator("main")).containsText("取締役社長");
    Eyes.look(applicant.page, "confirm-changed");
    applicant.button("申込");
    assertThat(applicant.page.locator("h1")).hasText("証明書申請 完了画面");
  }

  @Test
  @DisplayName("a restart of the server in the middle of the form changes nothing")
  void restart() {
    Applicant applicant = applicantAtContacts();
    system.kill();
    system.restart(Map.of());
    applicant.type("applicant.name", "青空 一郎");
    applicant.next();
    assertThat(applicant.page.locator("[name='applicant.name']")).hasValue("青空 一郎");
    applicant.page.navigate(system.url("/apply"));
    Eyes.look(applicant.page, "start-with-draft");
    applicant.link("続きから");
    assertThat(applicant.page.locator("[name='applicant.name']")).hasValue("青空 一郎");
  }

  private Applicant applicantAtContacts() {
    return applicantAtContacts(application);
  }

  private static Applicant applicantAtContacts(Application application) {
    BrowserContext visitor = Chromium.visitor();
    Applicant applicant = new Applicant(system, visitor);
    applicant.startsAndAgrees(application);
    applicant.fillsBasic(application);
    applicant.next();
    applicant.fillsOrganization(application);
    applicant.next();
    assertThat(applicant.page.locator("h1")).hasText("証明書申請 担当者情報入力画面");
    return applicant;
  }
}
