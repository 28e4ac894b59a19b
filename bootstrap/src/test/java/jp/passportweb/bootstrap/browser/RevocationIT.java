package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RelyingParty;
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

@DisplayName("PRB-1 MAS-1 from a stranger's report and a selection to what OpenSSL reads")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class RevocationIT {
  private static final String HOST = "www.aozora.example.jp";
  private static final String STRANGER = "stranger@example.org";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static RunningSystem system;
  private static RelyingParty party;
  private static String key;
  private static Page examiner;
  private static Page approver;
  private static Page stranger;

  @BeforeAll
  static void issued() {
    system = RunningSystem.onEmptyHome(Map.of("PASSPORT_WORKERS_CALENDAR_EVERY", "2s"));
    OpenSsl openSsl = new OpenSsl();
    Application application = Application.sr(openSsl.csr("/CN=" + HOST, HOST));
    key = openSsl.privateKey();
    Staff staff = Staff.loggedIn(system, "examiner");
    Applicant applicant = issue(application, HOST, staff);
    applicant.logsIn(application);
    applicant.opens(HOST, "新規発行");
    party = new RelyingParty(system, applicant.certificate());
    for (String name : new String[] {"a", "b", "c"}) {
      String host = name + ".hoshizora.example.jp";
      OpenSsl other = new OpenSsl();
      issue(
          new Application(
              "パスポート for Web SR 3.0",
              "1年",
              "株式会社星空商事",
              other.csr("/CN=" + host, host),
              name + ".hoshizora.example.jp"),
          host,
          staff);
    }
    examiner = staff.page;
    approver = Staff.loggedIn(system, "approver").page;
    stranger = Chromium.visitor().newPage();
  }

  private static Applicant issue(Application application, String host, Staff staff) {
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    staff.opens(host);
    staff.examines();
    staff.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
    return applicant;
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("PRB-1 anybody reports from the foot of every page, and what is wrong is explained")
  void reported() {
    stranger.navigate(system.url("/"));
    stranger.locator("footer a[href='/problem-report']").click();
    Eyes.look(stranger, "problem-report");
    stranger.locator("main form button").click();
    for (String field : new String[] {"reportKind", "reportText", "reporterMail"}) {
      assertThat(stranger.locator("#" + field + "-e")).isVisible();
    }
    Eyes.look(stranger, "problem-report-problems");
    stranger.locator("[name=reportKind][value=KEY_COMPROMISE]").check();
    stranger.locator("[name=reportCertificate]").fill(HOST);
    stranger.locator("[name=reportText]").fill("公開のリポジトリに秘密鍵が置かれています。");
    stranger.locator("[name=reportProof]").fill(key);
    stranger.locator("[name=reporterMail]").fill(STRANGER);
    stranger.locator("main form button").click();
    assertThat(stranger.locator("h1")).hasText("報告を受け付けました");
    Eyes.look(stranger, "problem-report-received");
    String receipt = stranger.locator("main dl strong").innerText();
    system.mails().await(STRANGER, "問題の報告を受け付けました（受付番号 " + receipt + "）", 1);
  }

  @Test
  @Order(2)
  @DisplayName("PRB-1 the office sees clock and proof, previews and sends the preliminary report")
  void answered() {
    examiner.navigate(system.url("/office"));
    examiner.locator("header a[href='/office/revocations']").click();
    Eyes.look(examiner, "revocation-list-none");
    examiner.locator("main nav a[href='/office/problem-reports']").click();
    Eyes.look(examiner, "problem-report-list");
    examiner.locator("article a").first().click();
    assertThat(examiner.locator("main")).containsText("秘密鍵の所持を確認済");
    assertThat(examiner.locator("main table tbody")).containsText(HOST);
    Eyes.look(examiner, "problem-report-case");
    examiner.locator("[name=reportAnswer]").fill("秘密鍵の漏えいを確認しました。証明書を失効します。");
    act(examiner, "preview");
    assertThat(examiner.locator(".mailbox").first()).containsText(STRANGER);
    Eyes.look(examiner, "problem-report-preview");
    act(examiner, "answer");
    assertThat(examiner.locator("#answer")).containsText("秘密鍵の漏えいを確認しました");
  }

  @Test
  @Order(3)
  @DisplayName("PRB-1 a proven compromise is revoked by one person, and OpenSSL reads it")
  void revoked() {
    examiner.locator("[name=reportFound][value=FOUNDED]").check();
    examiner.locator("[name=ground]").selectOption("KEY_COMPROMISE");
    examiner.locator("[name=reportWhy]").fill("示された秘密鍵が証明書の鍵と一致した。");
    act(examiner, "conclude");
    assertThat(examiner.locator("main aside")).containsText("失効済");
    Eyes.look(examiner, "problem-report-decided");
    Assertions.assertThat(party.status())
        .contains("Response verify OK", "server.pem: revoked", "Reason: keyCompromise");
    Await.until(
        PATIENCE,
        "the list with the certificate",
        () -> {
          party.fetchLists();
          return party.list().contains(party.serial());
        });
    examiner.locator("main aside a[href^='/office/revocations/']").first().click();
    Eyes.look(examiner, "revocation-order-done");
  }

  @Test
  @Order(4)
  @DisplayName("a revocation by the office waits for somebody else")
  void secondPerson() {
    examiner.navigate(system.url("/office?q=a.hoshizora.example.jp"));
    examiner.locator("main table tbody a").first().click();
    examiner.locator("a[href^='/office/revocations/new/']").click();
    Eyes.look(examiner, "revocation-new");
    examiner.locator("main form button").click();
    assertThat(examiner.locator("#ground-e")).isVisible();
    examiner.locator("[name=ground]").selectOption("MISUSE");
    examiner.locator("[name=facts]").fill("偽のログイン画面に使われている。");
    examiner.locator("[name=evidence]").fill("記録 2026-31");
    examiner.locator("main form button").click();
    assertThat(button(examiner, "confirm")).isDisabled();
    Eyes.look(examiner, "revocation-order");
    approver.navigate(system.url("/office/revocations"));
    Eyes.look(approver, "revocation-list");
    approver.locator("article a[href^='/office/revocations/']").first().click();
    act(approver, "confirm");
    assertThat(approver.locator("main")).containsText("privilegeWithdrawn");
    assertThat(approver.locator("h1 + .badge")).hasText("失効済");
  }

  @Test
  @Order(5)
  @DisplayName("MAS-1 a dry run goes through all steps, mails nobody and revokes nothing")
  void dryRun() {
    drafts("DRY_RUN");
    Eyes.look(examiner, "campaign-dry-run");
    String here = goesThrough();
    assertThat(examiner.locator("main")).containsText("これは演習です");
    Assertions.assertThat(system.mails().all())
        .noneMatch(mail -> mail.subject().contains("証明書の差し替えのお願い"));
    examiner.navigate(system.url("/office/campaigns"));
    assertThat(examiner.locator("main")).containsText("演習");
    Eyes.look(examiner, "campaign-list");
    Assertions.assertThat(here).contains("/office/campaigns/");
  }

  @Test
  @Order(6)
  @DisplayName("MAS-1 a campaign from the selection to revoked, by two persons")
  void campaign() {
    drafts("REAL");
    Eyes.look(examiner, "campaign-draft");
    goesThrough();
    Assertions.assertThat(system.mails().all())
        .anyMatch(mail -> mail.subject().startsWith("【重要】第2報：証明書の差し替えのお願い"));
    Eyes.look(examiner, "campaign-ended");
    examiner.navigate(system.url("/office?q=b.hoshizora.example.jp"));
    examiner.locator("main table tbody a").first().click();
    assertThat(examiner.locator("#certificate")).containsText("superseded");
  }

  private static void drafts(String kind) {
    examiner.navigate(system.url("/office/campaigns"));
    examiner.locator("main a[href='/office/campaigns/new']").click();
    Eyes.look(examiner, "campaign-new");
    examiner.locator("[name=campaignTitle]").fill("登記番号の桁落ち");
    examiner.locator("[name=campaignKind][value=" + kind + "]").check();
    examiner.locator("[name=ground]").selectOption("ISSUED_AGAINST_RULES");
    examiner.locator("[name=selectKey]").fill("ECDSA P-256");
    examiner.locator("main form button").click();
    assertThat(examiner.locator(".figures")).containsText("2");
  }

  /** Started, told, asked for by one, confirmed by another, revoked, ended. */
  private static String goesThrough() {
    String here = examiner.url().replaceFirst("\\?.*", "");
    act(examiner, "start");
    reloadsUntil(here, "2 / 2");
    Eyes.look(examiner, "campaign-waiting");
    notesCall();
    readsFile(here);
    tellsAgain(here);
    act(examiner, "ask-all");
    assertThat(button(examiner, "confirm")).isDisabled();
    approver.navigate(here);
    Eyes.look(approver, "campaign-confirm");
    assertThat(button(approver, "confirm")).containsText("2枚");
    act(approver, "confirm");
    Await.until(
        PATIENCE,
        "the campaign to have revoked",
        () -> {
          examiner.navigate(here);
          return button(examiner, "end").count() > 0;
        });
    examiner.locator("[name=campaignReview]").fill("期限までに間に合った。");
    act(examiner, "end");
    assertThat(examiner.locator("#review")).isVisible();
    return here;
  }

  /** Whoever did nothing is called; what was typed stays where it is too much. */
  private static void notesCall() {
    Locator row = examiner.locator("section:has(#holders) tbody tr").first();
    assertThat(row).containsText("登録担当者へ電話する");
    row.locator("td.full a").click();
    examiner.locator("[name=callSaid]").fill("話".repeat(301));
    act(examiner, "note");
    assertThat(examiner.locator("#callSaid-e")).isVisible();
    assertThat(examiner.locator("[name=callSaid]")).hasValue("話".repeat(301));
    Eyes.look(examiner, "campaign-call-problem");
    examiner.locator("[name=callSaid]").fill("不在。13時にかけ直す。");
    act(examiner, "note");
    assertThat(examiner.locator("#calls")).containsText("不在。13時にかけ直す。");
    assertThat(row).containsText("電話済");
    assertThat(row).containsText("次の報を待つ");
    Eyes.look(examiner, "campaign-called");
  }

  private static void readsFile(String here) {
    APIResponse file = examiner.request().get(here + "/certificates.csv?standing=SILENT");
    Assertions.assertThat(file.headers().get("content-type")).startsWith("text/csv");
    Assertions.assertThat(file.text().lines()).hasSize(3);
    Assertions.assertThat(file.text()).contains("b.hoshizora.example.jp", "株式会社星空商事");
    APIResponse none = examiner.request().get(here + "/certificates.csv?standing=REPLACED");
    Assertions.assertThat(none.text().lines()).hasSize(1);
  }

  private static void tellsAgain(String here) {
    examiner.navigate(here);
    act(examiner, "tell");
    Await.until(
        PATIENCE,
        "the second notice",
        () -> {
          examiner.navigate(here);
          return examiner.locator("section:has(#holders) tbody").innerText().contains("第2報");
        });
    assertThat(button(examiner, "tell")).containsText("第3報");
    Eyes.look(examiner, "campaign-second-notice");
  }

  private static void reloadsUntil(String address, String text) {
    Await.until(
        PATIENCE,
        text,
        () -> {
          examiner.navigate(address);
          return examiner.locator(".gauges li").first().innerText().contains(text);
        });
  }

  private static void act(Page page, String act) {
    button(page, act).first().click();
  }

  private static Locator button(Page page, String act) {
    return page.locator("main button[name=act][value=" + act + "]");
  }
}
