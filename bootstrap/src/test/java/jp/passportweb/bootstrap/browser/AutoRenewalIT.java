package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

@DisplayName("AUT-1 自動契約更新タイプ, bought by the guide's words, on one home started later and later")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class AutoRenewalIT {
  private static final String RENEWED = "www.aozora.example.jp";
  private static final String TERMINATED = "shop.aozora.example.jp";
  private static final Duration YEAR = Duration.ofDays(365);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
  private static final OpenSsl OPEN_SSL = new OpenSsl();

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;
  private static Staff examiner;
  private static LocalDate until;

  @BeforeAll
  static void issued() {
    system = RunningSystem.onEmptyHome(Map.of("PASSPORT_WORKERS_CALENDAR_EVERY", "300ms"));
    application = of(RENEWED);
    applicant = new Applicant(system, Chromium.visitor());
    applicant.startsAndAgrees(application);
    applicant.fillsBasic(application);
    applicant.next();
    applicant.fillsOrganization(application);
    applicant.next();
    applicant.fillsContacts(application);
    applicant.next();
    assertThat(applicant.page.locator("main")).containsText("自動契約更新タイプ");
    applicant.button("申込");
    String receipt = applicant.receipt();
    examiner = Staff.loggedIn(system, "examiner");
    applicant.logsIn(application);
    issues(receipt, 1);
    applicant.appliesAgain(of(TERMINATED));
    issues(applicant.receipt(), 2);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName(
      "§3.2 it is named as in the guide, in list and detail, and its own terms are agreed to")
  void named() {
    applicant.page.navigate(system.url("/user"));
    assertThat(applicant.page.locator("tbody tr").first()).containsText("自動更新");
    applicant.opens(RENEWED, "新規発行");
    assertThat(applicant.page.locator("main")).containsText("パスポート for WEB SR3.0(自動契約更新タイプ)");
    assertThat(applicant.page.locator("main")).containsText("自動契約更新タイプ利用規定");
    until = contractEnds();
    Eyes.look(applicant.page, "record-auto-renewing");
  }

  @Test
  @Order(2)
  @DisplayName(
      "AUT-1 60 days before, every contact is told what is charged, and until when 解約 is in time")
  void toldBefore() {
    startedLater(YEAR.minusDays(61));
    for (String person : new String[] {"touroku", "gijutsu"}) {
      ReadMail mail =
          system.mails().await(application.mail(person), "ご契約の自動更新のご案内（契約コード B0000001）", 1);
      assertThat(mail.text()).contains("1年分", DAY.format(until) + "までに", "解約申請");
      assertThat(mail.find("更新後の契約期間：(\\S+)")).isEqualTo(DAY.format(until.plusDays(1)));
    }
  }

  @Test
  @Order(3)
  @DisplayName("CON-1 継続発行 across the renewal; TER-1 the other contract terminated in time")
  void shortlyBefore() {
    startedLater(YEAR.minusDays(20));
    applicant.opens(RENEWED, "新規発行");
    assertThat(applicant.page.locator("main")).containsText("有効期限切れ");
    applicant.choose("request", "CONTINUATION");
    applicant.next();
    applicant.type("csr", csr(RENEWED));
    applicant.button("申込");
    issues(applicant.receipt(), 3);
    applicant.opens(TERMINATED, "新規発行");
    applicant.requests("TERMINATION");
    applicant.page.locator("[name=terminationTime][value=AT_END_OF_TERM]").check();
    applicant.next();
    applicant.button("申込");
    String receipt = applicant.receipt();
    examiner.opens(receipt);
    examiner.gathers();
    examiner.press("COMPLETE");
    ReadMail mail =
        system.mails().await(application.mail("touroku"), "解約手続き完了のお知らせ（受付番号 " + receipt + "）", 1);
    assertThat(mail.text()).contains("これまでどおりご利用いただけます", DAY.format(until));
    applicant.opens(TERMINATED, "新規発行");
    assertThat(applicant.page.locator("main")).containsText("解約受付済");
    assertThat(applicant.page.locator("select[name=request] [value=CONTINUATION]")).hasCount(1);
    assertThat(applicant.page.locator("select[name=request] [value=CONTACT_CHANGE]")).hasCount(1);
    assertThat(applicant.page.locator("select[name=request] [value=RENEWAL]")).hasCount(0);
    Eyes.look(applicant.page, "record-terminated-running");
  }

  @Test
  @Order(4)
  @DisplayName("AUT-1 renewed: everybody is told of the new term, and the certificate counts on")
  void renewed() {
    startedLater(YEAR.plusDays(1));
    ReadMail mail =
        system.mails().await(application.mail("touroku"), "ご契約更新のお知らせ（契約コード B0000001）", 1);
    LocalDate next = until.plusYears(1);
    assertThat(mail.text()).contains("1年分", DAY.format(next) + "までに");
    applicant.opens(RENEWED, "継続発行");
    assertThat(contractEnds()).isEqualTo(next);
    assertThat(applicant.page.locator("main")).containsText("まで有効です");
    Eyes.look(applicant.page, "record-renewed-itself");
    applicant.page.navigate(system.url("/user/servers"));
    assertThat(applicant.page.locator(".servers > li")).hasCount(1);
    assertThat(applicant.page.locator(".servers")).containsText(RENEWED);
    Eyes.look(applicant.page, "list-by-server");
  }

  @Test
  @Order(5)
  @DisplayName(
      "TER-1 terminated in time: it ended on the day that was told, and nothing is charged")
  void ended() {
    applicant.page.navigate(system.url("/user/servers?past=yes"));
    assertThat(applicant.page.locator(".servers > li")).hasCount(1);
    assertThat(applicant.page.locator(".servers")).containsText(TERMINATED);
    applicant.page.locator(".servers details summary").first().click();
    applicant.page.locator(".servers .records a").last().click();
    assertThat(applicant.page.locator("main"))
        .containsText("ご契約は" + DAY.format(until) + "に終了しました。");
    assertThat(applicant.page.locator("main")).not().containsText("有効です");
    applicant.page.navigate(applicant.page.url() + "/download");
    assertThat(applicant.page.locator("main")).containsText("ダウンロードできません");
    assertThat(applicant.page.locator("main a[download]")).hasCount(0);
    Eyes.look(applicant.page, "download-withheld");
    assertThat(system.mails().with(application.mail("touroku"), "ご契約更新のお知らせ（契約コード B0000002）"))
        .isEmpty();
  }

  private static Application of(String host) {
    return new Application(
        "パスポート for Web SR 3.0", "自動更新", "株式会社青空商事", csr(host), "aozora.example.jp");
  }

  private static String csr(String host) {
    return OPEN_SSL.csr("/CN=" + host, host);
  }

  private static void issues(String receipt, int mails) {
    examiner.opens(receipt);
    examiner.examines();
    examiner.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, mails);
  }

  /** Stopped as operations stop it, which leaves no round for others to take over. */
  private static void startedLater(Duration offset) {
    system.close();
    system.restart(Map.of("PASSPORT_CLOCK_OFFSET", offset.toString()));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.logsIn(application);
    examiner = Staff.loggedIn(system, "examiner");
  }

  private static LocalDate contractEnds() {
    String term =
        applicant
            .page
            .locator("dl.facts > div:has(dt:text-is('ご契約期間')) dd")
            .first()
            .textContent()
            .strip();
    return LocalDate.parse(term.substring(term.length() - 10), DAY);
  }
}
