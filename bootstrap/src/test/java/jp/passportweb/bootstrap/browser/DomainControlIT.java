package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("DCV-4 ドメイン管理権限の確認, from waiting to proven, in a real browser")
@Tag("long")
class DomainControlIT {
  private static final OpenSsl OPEN_SSL = new OpenSsl();
  private static final String HOST = "shop.umi.example.jp";
  private static RunningSystem system;

  /** Where the evaluator sets what is asked for, or breaks it. */
  private static Page practice;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
    practice = Chromium.visitor().newPage();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName("DCV-4 DCV-5 MPIC-1 CAA-4 every trouble is told, mended, and then it is proven")
  void control() {
    Application application =
        Application.sr(OPEN_SSL.csr("/C=JP/O=Umi/CN=" + HOST, HOST, "pay.umi.example.jp"));
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    String receipt = applicant.receipt();
    assertThat(applicant.page.locator("main")).containsText("_passport." + HOST);
    Eyes.look(applicant.page, "done-with-domains");
    applicant.logsIn(application);
    applicant.link("詳細");
    assertThat(applicant.page.locator("#domain-control")).containsText("0／2のサーバ名");
    Eyes.look(applicant.page, "record-with-domains");
    applicant.link("確認の状況と手順を見る");
    Page page = applicant.page;
    Eyes.look(page, "control-waiting");

    practices("WRONG_PLACE");
    tries(page);
    sees(page, "名前の末尾に、ドメイン名が二重に付いています。");
    sees(page, "「_passport.shop.umi」だけにしてください");
    Eyes.look(page, "control-doubled");

    practices("OLD_VALUE");
    tries(page);
    sees(page, "前回までの値が見えています。");

    practices("BREAK_SIGNATURES");
    tries(page);
    sees(page, "DNSSECの署名が正しくありません。");
    practices("CLEAR");

    practices("HTML_PAGE");
    tries(page);
    sees(page, "値ではなく、Webページが返ってきました。");
    practices("CLEAR");

    hijacks(2);
    practices("SET_RECORD");
    tries(page);
    sees(page, "離れた場所からの確認が足りません（3/5）");
    Eyes.look(page, "control-hijacked");

    practices("OTHER_AUTHORITY");
    hijacks(1);
    tries(page);
    Locator row = row(page);
    assertThat(row).containsText("発行不可");
    assertThat(row).containsText("ここで見つかりました。");
    assertThat(row).containsText("0 issue \"localhost\"");
    Eyes.look(page, "control-forbidden");
    mendsInTheOffice(application, receipt);
  }

  /** DCV-2: it sees what was seen, has it looked for again, and enters nothing by hand. */
  private static void mendsInTheOffice(Application application, String receipt) {
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(HOST);
    assertThat(examiner.page.locator("#fact-DOMAIN_CONTROL")).hasCount(0);
    examiner.page.locator("#names summary").first().click();
    assertThat(examiner.page.locator("#names")).containsText("発行不可");
    Eyes.look(examiner.page, "office-names-forbidden");
    adds("example.jp", "CAA", "0 issue \"localhost\"");
    hijacks(0);
    examiner.press("LOOK_AT_NAMES");
    examiner.sees("ドメインの管理権限とCAAを確認し直しました。");
    assertThat(examiner.page.locator("#names summary .badge").first()).hasText("確認済");
    assertThat(examiner.page.locator("#names summary .badge").last()).hasText("確認待ち");
    examiner.namesAreProven();
    examiner.page.locator("#names summary").first().click();
    assertThat(examiner.page.locator("#names")).containsText("5/5");
    assertThat(examiner.page.locator("#names summary .badge").last()).hasText("確認済");
    Eyes.look(examiner.page, "office-names-proven");
    String subject = "ドメイン管理権限の確認が完了しました（受付番号 " + receipt + "）";
    system.mails().await(application.mail("gijutsu"), subject, 1);
  }

  @Test
  @DisplayName("DCV-2 whoever runs the domain approves by mail; opening the mail's page does not")
  void byMail() {
    String host = "www.kaze.example.jp";
    Application application = Application.ev(OPEN_SSL.csr("/C=JP/O=Kaze/CN=" + host, host));
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    applicant.logsIn(application);
    applicant.link("詳細");
    applicant.link("確認の状況と手順を見る");
    Page page = applicant.page;
    page.locator(".methods summary", new Page.LocatorOptions().setHasText("メールで承認")).click();
    page.locator("button[value=ask]").click();
    sees(page, "承認のメールを送りました。");
    String mail =
        system.mails().await("admin@example.jp", "証明書の発行に関する承認のお願い（example.jp）", 1).text();
    Matcher link = Pattern.compile("/domain-approval/[0-9a-f]+").matcher(mail);
    org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
    Page approver = Chromium.visitor().newPage();
    approver.navigate(system.url(link.group()));
    Eyes.look(approver, "approval");
    page.reload();
    assertThat(page.locator(".ledger .badge").first()).hasText("確認待ち");
    approver.locator("button", new Page.LocatorOptions().setHasText("承認する")).click();
    assertThat(approver.locator("main")).containsText("承認を受け付けました");
    Eyes.look(approver, "approval-done");
    page.reload();
    assertThat(page.locator(".ledger .badge").first()).hasText("確認済");
    assertThat(page.locator("main")).containsText("サーバ名が確認できました");
    Eyes.look(page, "control-proven");
    approver.navigate(system.url(link.group()));
    assertThat(approver.locator("main")).containsText("すでに終わっています");
  }

  private static void tries(Page page) {
    row(page).locator("button[value=try]").click();
    sees(page, "確認しました。");
  }

  private static Locator row(Page page) {
    return page.locator(".ledger > li").first();
  }

  private static void practices(String act) {
    practice.navigate(system.url("/practice"));
    practice
        .locator("form", new Page.LocatorOptions().setHasText("_passport." + HOST))
        .locator("button[value=" + act + "]")
        .click();
    Eyes.look(practice, "practice");
  }

  private static void adds(String name, String type, String value) {
    practice.navigate(system.url("/practice"));
    Locator form = practice.locator("form:has(button[value=add])");
    form.locator("[name=name]").fill(name);
    form.locator("[name=type]").selectOption(type);
    form.locator("[name=value]").fill(value);
    form.locator("button[value=add]").click();
  }

  private static void hijacks(int perspectives) {
    practice.navigate(system.url("/practice"));
    practice.locator("[name=perspectives]").selectOption(String.valueOf(perspectives));
    practice.locator("button[value=hijack]").click();
  }

  private static void sees(Page page, String text) {
    assertThat(page.locator("main")).containsText(text);
  }
}
