package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("EVD-2, EVD-5 an EV case is examined by two people and approved by a third")
class CaseIT {
  private static final String HOST = "www.kesshou.example.jp";
  private static RunningSystem system;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of("PASSPORT_ONE_PERSON_FOR_OV", "false"));
    system.hires("second", "examiner");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName("rows keep what is typed in them, errors stand in the row, and every line is ticked")
  void examinedAndApproved() {
    Application application = Application.ev(new OpenSsl().csr("/CN=" + HOST));
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    Staff first = Staff.loggedIn(system, "examiner");
    first.opens(HOST);
    Staff second = Staff.loggedIn(system, "second");
    second.opens(HOST);

    handedOver(first, second);
    typedStays(first);
    first.records("PHYSICAL_ADDRESS");
    toldNotOverwritten(second);
    second.gathers();
    Eyes.look(second.page, "case");
    second.press("FINISH");

    second.sees("審査に加わったため、承認できません。");
    Staff approver = Staff.loggedIn(system, "approver");
    approver.opens(HOST);
    Eyes.look(approver.page, "case-approval");
    approver.press("APPROVE");
    assertThat(approver.page.locator(".summary")).isFocused();
    assertThat(approver.page.locator(".summary li")).hasCount(9);
    Eyes.look(approver.page, "case-unticked");
    approver.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
  }

  /** QUE-3: whose case it is changes on its page; to nobody it is not handed over. */
  private static void handedOver(Staff from, Staff to) {
    from.press("TAKE");
    assertThat(from.page.locator("#holder")).containsText("あなた");
    from.page.locator("#holder summary").click();
    from.press("HAND_OVER");
    assertThat(from.page.locator("#handTo-e")).isVisible();
    from.page.locator("#handTo").selectOption(new SelectOption().setLabel("second"));
    from.page.locator("#handWord").fill("午後はお願いします。");
    from.press("HAND_OVER");
    assertThat(from.page.locator("#holder")).containsText("second");
    assertThat(from.page.locator("#comments")).containsText("午後はお願いします。");
    to.page.reload();
    assertThat(to.page.locator("#holder")).containsText("あなた");
  }

  /** EVD-3: what a source does not write so is refused in its row; other rows keep their text. */
  private static void typedStays(Staff staff) {
    staff.types("OPERATION");
    staff.types("LEGAL_EXISTENCE");
    staff.page.locator("[name=reference-LEGAL_EXISTENCE]").fill("110-01-12345");
    staff.row("LEGAL_EXISTENCE").locator("button[value=EVIDENCE]").click();
    assertThat(staff.page.locator(".summary")).containsText("選んだ出典の書き方");
    assertThat(staff.page.locator("#reference-LEGAL_EXISTENCE-e")).isVisible();
    assertThat(staff.page.locator("[name=reference-LEGAL_EXISTENCE]")).hasValue("110-01-12345");
    Eyes.look(staff.page, "case-row-error");
    staff.page.locator("[name=reference-LEGAL_EXISTENCE]").fill("0110-01-012345");
    staff.row("LEGAL_EXISTENCE").locator("button[value=EVIDENCE]").click();
    assertThat(staff.page.locator(".summary")).containsText("申込の登記番号0104-01-012345と違います");
    staff.page.locator("[name=reference-LEGAL_EXISTENCE]").fill("0104-01-012345");
    staff.row("LEGAL_EXISTENCE").locator("button[value=EVIDENCE]").click();
    assertThat(staff.row("LEGAL_EXISTENCE")).hasAttribute("data-tone", "ok");
    assertThat(staff.page.locator("[name=reference-OPERATION]")).hasValue("123456789");
  }

  /** The page was opened before a colleague recorded the same fact. */
  private static void toldNotOverwritten(Staff late) {
    late.records("PHYSICAL_ADDRESS");
    late.sees("ほかの担当者が「所在地」の証跡を記録しました");
    assertThat(late.page.locator("[name=reference-PHYSICAL_ADDRESS]")).hasValue("123456789");
  }
}
