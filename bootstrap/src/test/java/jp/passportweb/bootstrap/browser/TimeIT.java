package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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

@DisplayName("What time does by itself, on one home that is started later and later")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class TimeIT {
  private static final String HOST = "www.aozora.example.jp";

  /** To its last whole day in Japan. */
  private static final Duration CERTIFICATE = Duration.ofDays(198);

  private static final Duration YEAR = Duration.ofDays(365);

  private static RunningSystem system;
  private static Application application;

  @BeforeAll
  static void issued() {
    system = RunningSystem.onEmptyHome(Map.of("PASSPORT_WORKERS_CALENDAR_EVERY", "300ms"));
    application = Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST));
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.startsAndAgrees(application);
    applicant.fillsBasic(application);
    applicant.next();
    applicant.fillsOrganization(application);
    applicant.next();
    applicant.fillsContacts(application);
    applicant.page.locator("[name='registration.renewalNotice'][value=yes]").check();
    applicant.page.locator("[name='technical.renewalNotice'][value=no]").check();
    applicant.next();
    applicant.button("申込");
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(HOST);
    examiner.examines();
    examiner.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("NOT-1 60 days before the certificate ends, who asked for it is told; CON-1 of what")
  void certificateEnds() {
    startedLater(CERTIFICATE.minusDays(60));
    ReadMail mail = awaitNotice("証明書継続発行のご案内", 1);
    assertThat(mail.find("(■継続発行の手続き)")).isNotEmpty();
    startedLater(CERTIFICATE.minusDays(59));
    startedLater(CERTIFICATE.minusDays(30));
    awaitNotice("証明書継続発行のご案内", 2);
  }

  @Test
  @Order(2)
  @DisplayName("NOT-1 60 and 30 days before the contract ends")
  void contractEnds() {
    startedLater(YEAR.minusDays(61));
    assertThat(awaitNotice("証明書更新のご案内", 1).find("あと(\\d+)日です")).isEqualTo("60");
    startedLater(YEAR.minusDays(31));
    assertThat(awaitNotice("証明書更新のご案内", 2).find("あと(\\d+)日です")).isEqualTo("30");
  }

  @Test
  @Order(3)
  @DisplayName("AUT-1 the contract is over: 契約終了, and LST-1 lists it under 過去案件")
  void contractEnded() {
    startedLater(YEAR.plusDays(1));
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.logsIn(application);
    applicant.page.navigate(system.url("/user?past=yes"));
    assertThat(applicant.page.locator("tbody")).containsText("契約終了");
    Eyes.look(applicant.page, "list-past-ended");
    applicant.page.locator("tbody tr a").first().click();
    assertThat(applicant.page.locator("main")).containsText("ご契約が終了しました。");
    Eyes.look(applicant.page, "record-contract-ended");
    assertThat(notices()).hasSize(4);
  }

  /** Stopped as operations stop it, which leaves no round for others to take over. */
  private static void startedLater(Duration offset) {
    system.close();
    system.restart(Map.of("PASSPORT_CLOCK_OFFSET", offset.toString()));
  }

  private static ReadMail awaitNotice(String subject, int count) {
    String whole = subject + "（契約コード B0000001）";
    ReadMail mail = system.mails().await(application.mail("touroku"), whole, count);
    assertThat(system.mails().with(application.mail("touroku"), whole)).hasSize(count);
    return mail;
  }

  /** To anybody. */
  private static List<ReadMail> notices() {
    return system.mails().all().stream().filter(m -> m.subject().contains("のご案内（契約コード")).toList();
  }
}
