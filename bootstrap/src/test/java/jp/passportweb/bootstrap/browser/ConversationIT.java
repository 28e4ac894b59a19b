package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.Mails;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
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

@DisplayName(
    "CNV, BAK, REF the office asks, gives back and refuses, and each is read by whom it is for")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class ConversationIT {
  private static final String HOST = "www.toiawase.example.jp";
  private static final String QUESTION = "登記の本店所在地が、お申込の住所と異なります。\n移転されましたか。";
  private static final String ANSWER = "<b>はい</b>、10月1日に移転しました。";

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;
  private static Staff examiner;
  private static Staff approver;
  private static String receipt;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
    application = Application.ev(new OpenSsl().csr("/CN=" + HOST));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    receipt = "（受付番号 " + applicant.receipt() + "）";
    applicant.logsIn(application);
    examiner = Staff.loggedIn(system, "examiner");
    approver = Staff.loggedIn(system, "approver");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("CNV-1 words and address are shown before anything is mailed; nothing typed is lost")
  void asked() {
    examiner.opens(HOST);
    Page page = examiner.page;
    look("MESSAGE");
    assertThat(page.locator("#message-e")).isVisible();
    assertThat(page.locator("#messageKind-e")).isVisible();
    Eyes.look(page, "conversation-problems");
    page.locator("#message").fill(QUESTION);
    page.locator("[name=messageKind][value=ASKED]").check(force());
    look("MESSAGE");
    assertThat(page.locator(".mailbox")).containsText(application.mail("touroku"));
    assertThat(page.locator(".mailbox")).containsText("移転されましたか。");
    Eyes.look(page, "conversation-preview");
    look("FORM");
    assertThat(page.locator("#message")).hasValue(QUESTION);
    assertThat(page.locator("[name=messageKind][value=ASKED]")).isChecked();
    look("MESSAGE");
    examiner.press("WRITE");
    assertThat(page.locator("#comments .thread")).containsText("移転されましたか。");
    assertThat(page.locator("#turn")).containsText("申込者の返答を待っています");
    Eyes.look(page, "conversation-asked");
    inQueue("申込者の返答を待つ");
  }

  @Test
  @Order(2)
  @DisplayName("CNV-3 the applicant reads the mail and answers in the portal")
  void answered() {
    Mails.ReadMail mail =
        system.mails().await(application.mail("touroku"), "お申込についてのおたずね" + receipt, 1);
    Page page = applicant.page;
    page.navigate(system.url("/user"));
    assertThat(page.locator("#todo + ul")).containsText("ご返答をお待ちしています");
    page.navigate(mail.find("(http://\\S+/user/records/\\S+)"));
    assertThat(page.locator(".state")).containsText("ご返答待ち");
    assertThat(page.locator("#conversation")).containsText("移転されましたか。");
    Eyes.look(page, "conversation-portal");
    applicant.button("返答を送る");
    assertThat(page.locator("#answer-e")).isVisible();
    Eyes.look(page, "conversation-portal-problem");
    page.locator("#answer").fill(ANSWER);
    applicant.button("返答を送る");
    assertThat(page.locator("#conversation .thread li").last()).containsText(ANSWER);
    assertThat(page.locator("#conversation b")).hasCount(0);
    assertThat(page.locator("#conversation [role=status]")).isVisible();
    assertThat(page.locator(".state")).not().containsText("ご返答待ち");
    Eyes.look(page, "conversation-portal-answered");
  }

  @Test
  @Order(3)
  @DisplayName(
      "CNV-2 the examiner sees the answer in the queue and in the thread, and notes it as read")
  void read() {
    inQueue("申込者の返答を読む");
    examiner.opens(HOST);
    assertThat(examiner.page.locator("#turn")).containsText("申込者から返答がありました");
    assertThat(examiner.page.locator("#comments .thread li").last()).containsText(ANSWER);
    Eyes.look(examiner.page, "conversation-answer");
    examiner.press("SETTLE");
    assertThat(examiner.page.locator("#turn")).hasCount(0);
    examiner.page.locator("#comment").fill("移転登記を確認する");
    examiner.press("COMMENT");
    Eyes.look(examiner.page, "conversation-thread");
    applicant.page.reload();
    assertThat(applicant.page.locator("main")).not().containsText("移転登記を確認する");
  }

  @Test
  @Order(4)
  @DisplayName(
      "BAK-1 what is given back says who, when and why, in the queue and on top of the case")
  void givenBack() {
    examiner.gathers();
    examiner.press("FINISH");
    approver.opens(HOST);
    approver.page.locator("summary", new Page.LocatorOptions().setHasText("審査に差し戻す")).click();
    approver.press("GIVE_BACK");
    assertThat(approver.page.locator("#giveBackReason-e")).isVisible();
    approver.page.locator("#giveBackReason").fill("移転後の所在地の証跡がありません。");
    approver.press("GIVE_BACK");
    inQueue("差し戻しの理由を確かめる");
    Eyes.look(examiner.page, "given-back-queue");
    examiner.opens(HOST);
    assertThat(examiner.page.locator("#returned")).containsText("移転後の所在地の証跡がありません。");
    Eyes.look(examiner.page, "given-back-case");
  }

  @Test
  @Order(5)
  @DisplayName(
      "REF-1, REF-2 a ground is chosen, what the applicant will read is shown, and is read then")
  void refused() {
    Page page = examiner.page;
    page.locator("summary", new Page.LocatorOptions().setHasText("不承認にする")).click();
    look("REFUSAL");
    assertThat(page.locator("#refusalGround-e")).isVisible();
    Eyes.look(page, "refusal-problems");
    page.locator("#refusalGround").selectOption("CONTRADICTORY-DATA");
    page.locator("#reason").fill("登記の本店は、10月1日の移転より前の住所のままです。");
    look("REFUSAL");
    assertThat(page.locator(".mailbox")).containsText("確認した事実と異なる点があります");
    assertThat(page.locator(".mailbox")).containsText(application.mail("gijutsu"));
    Eyes.look(page, "refusal-preview");
    String body = page.locator(".mailbox__body").innerText();
    examiner.press("REFUSE");
    assertThat(page.locator("#progress")).containsText("申込内容が確認した事実と異なる");
    Eyes.look(page, "refusal-done");
    Mails.ReadMail mail =
        system.mails().await(application.mail("touroku"), "お申込の審査結果のお知らせ" + receipt, 1);
    Assertions.assertThat(mail.find("■承諾できない理由\n　(\\S+)")).isEqualTo("お申込の内容に、確認した事実と異なる点があります。");
    Assertions.assertThat(body).contains("10月1日の移転より前");
    applicant.page.reload();
    assertThat(applicant.page.locator("#refusal")).containsText("10月1日の移転より前");
    assertThat(applicant.page.locator("#answer")).hasCount(0);
    Eyes.look(applicant.page, "refusal-portal");
  }

  private static void inQueue(String next) {
    examiner.page.navigate(system.url("/office?q=" + HOST));
    assertThat(examiner.page.locator("main table tbody")).containsText(next);
  }

  private static void look(String what) {
    examiner.page.locator("button[name=look][value=" + what + "]").click();
  }

  private static Locator.CheckOptions force() {
    return new Locator.CheckOptions().setForce(true);
  }
}
