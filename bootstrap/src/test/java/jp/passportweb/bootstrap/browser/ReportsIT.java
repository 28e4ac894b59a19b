package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
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

@DisplayName("REP-1, SMP-1 the reports and the quarterly sample, with one certificate")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class ReportsIT {
  private static final String HOST = "www.hokoku.example.jp";

  private static RunningSystem system;
  private static Page page;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
    new Applicant(system, Chromium.visitor())
        .applies(Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST)));
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(HOST);
    examiner.examines();
    Staff approver = Staff.loggedIn(system, "approver");
    approver.opens(HOST);
    approver.approves();
    page = Staff.loggedIn(system, "administrator").page;
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("REP-1 figures and plots say what was done, as pictures, tables and files")
  void reports() {
    page.navigate(system.url("/office/reports"));
    assertThat(page.locator(".figures dd").first()).hasText("1枚");
    assertThat(page.locator("section.plot")).hasCount(5);
    assertThat(page.locator("section.plot svg[role=img] rect.p1").first()).isVisible();
    Eyes.look(page, "reports");
    page.locator("section.plot summary").first().click();
    assertThat(page.locator("section.plot table").first()).containsText("1");
    for (String file : new String[] {"issued", "ending", "waits", "revoked", "refused"}) {
      APIResponse answer = page.request().get(system.url("/office/reports/" + file + ".csv"));
      assertThat(answer.headers().get("content-type")).startsWith("text/csv");
      assertThat(answer.text().lines().count()).as(file).isPositive();
    }
    assertThat(page.request().get(system.url("/office/reports/nothing.csv")).status())
        .isEqualTo(404);
    page.locator("#period").selectOption("LAST_FISCAL_YEAR");
    page.locator("main form button").first().click();
    assertThat(page.locator("main")).containsText("この期間の失効はありません");
    page.navigate(system.url("/language/en?back=/office/reports"));
    assertThat(page.locator("h1")).hasText("Reports");
    Eyes.look(page, "reports-en");
    page.navigate(system.url("/language/ja?back=/office/reports"));
  }

  @Test
  @Order(2)
  @DisplayName("SMP-1 today’s certificates are the next sample’s")
  void nothingToDraw() {
    draw();
    assertThat(page.locator("#sample .notice")).containsText("証明書がありません");
  }

  @Test
  @Order(3)
  @DisplayName("SMP-1 a sample is drawn, its certificate linted and judged, its finding settled")
  void sample() {
    system.restart(Map.of("PASSPORT_CLOCK_OFFSET", "P1D"));
    page = Staff.loggedIn(system, "administrator").page;
    page.navigate(system.url("/office/reports"));
    draw();
    assertThat(page.locator(".notice[data-tone=ok]")).containsText("抽出しました");
    assertThat(page.locator("tbody tr")).hasCount(1);
    Eyes.look(page, "sample");
    page.locator("a", new Page.LocatorOptions().setHasText("次を点検する")).click();
    assertThat(page.locator("main")).containsText("指摘なし");
    page.locator("input[value=FINDING]").check();
    press();
    assertThat(page.locator("#sampleNote-e")).isVisible();
    Eyes.look(page, "sample-problems");
    page.locator("#sampleNote").fill("通話の記録に相手の部署がない");
    press();
    assertThat(page.locator("tbody .badge")).hasText("照会中");
    page.locator("tbody a").first().click();
    page.locator("#sampleSettlement").fill("部署を確かめて補った");
    press();
    assertThat(page.locator("tbody .badge")).hasText("補った");
    page.navigate(system.url("/office/reports"));
    assertThat(page.locator("#sample")).containsText("通話の記録に相手の部署がない");
    Eyes.look(page, "reports-sample");
  }

  @Test
  @Order(4)
  @DisplayName("SMP-1 who took part in the case is told so, and the auditor only reads")
  void others() {
    Page approver = Staff.loggedIn(system, "approver").page;
    approver.navigate(system.url("/office/reports"));
    approver.locator("#sample a.btn").click();
    assertThat(approver.locator("tbody tr")).hasCount(1);
    Page auditor = Staff.loggedIn(system, "auditor").page;
    auditor.navigate(system.url("/office/reports"));
    assertThat(auditor.locator("#sample form")).hasCount(0);
  }

  private static void draw() {
    page.locator("#sample form button").click();
  }

  private static void press() {
    page.locator("main form button.btn--go").click();
  }
}
