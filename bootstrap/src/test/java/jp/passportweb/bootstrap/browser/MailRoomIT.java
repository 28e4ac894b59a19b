package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.FreePort;
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

@DisplayName("MBX-1 mails that no server takes, in the office")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class MailRoomIT {
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final String HOST = "www.yubin.example.jp";
  private static final String RIGHT = "right-address@mihon.example.jp";

  private static RunningSystem system;
  private static Staff examiner;
  private static Page page;

  @BeforeAll
  static void start() throws IOException {
    system =
        RunningSystem.onEmptyHome(
            Map.of(
                "PASSPORT_MAIL_SMTP_HOST",
                "127.0.0.1",
                "PASSPORT_MAIL_SMTP_PORT",
                String.valueOf(FreePort.next())));
    new Applicant(system, Chromium.visitor())
        .applies(Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST)));
    examiner = Staff.loggedIn(system, "examiner");
    page = examiner.page;
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("MBX-1 what failed stands first, with what the server answered")
  void inTrouble() {
    Await.until(
        LIMIT,
        "mails in trouble",
        () -> {
          page.navigate(system.url("/office/mails"));
          return page.locator("tbody tr").count() > 1;
        });
    assertThat(page.locator("header a[href='/office/mails']")).hasAttribute("aria-current", "page");
    assertThat(page.locator("tbody tr .badge").first()).hasText("再送待ち");
    Eyes.look(page, "mailroom");
    received().first().click();
    assertThat(page.locator(".timeline li[data-tone=stop]").first()).containsText("届かなかった");
    page.locator("summary", new Page.LocatorOptions().setHasText("本文を読む")).click();
    assertThat(page.locator(".letter")).containsText(HOST);
    Eyes.look(page, "mailroom-opened");
  }

  @Test
  @Order(2)
  @DisplayName("MBX-1 a mended address needs a ground; both stay to be seen, and the case says so")
  void readdressed() {
    page.locator("summary", new Page.LocatorOptions().setHasText("宛先を直して送る")).click();
    page.locator("#mailTo").fill("nobody");
    page.locator("form[action*='/address'] button").click();
    assertThat(page.locator("#mailTo-e")).isVisible();
    assertThat(page.locator("#mailGround-e")).isVisible();
    assertThat(page.locator("#mailTo")).hasValue("nobody");
    Eyes.look(page, "mailroom-problems");
    page.locator("#mailTo").fill(RIGHT);
    page.locator("#mailGround").fill("電話 11/22 11:35 例田様から");
    page.locator("form[action*='/address'] button").click();
    assertThat(page.locator(".notice[data-tone=ok]")).containsText("送信の列に入れました");
    assertThat(page.locator("#mail")).containsText(RIGHT);
    assertThat(page.locator("#mail del")).isVisible();
    page.locator("a", new Page.LocatorOptions().setHasText("元のメールを見る")).click();
    assertThat(page.locator("#mail .badge").first()).hasText("処置済");
    examiner.opens(HOST);
    assertThat(page.locator("main")).containsText("メールを送り直し");
  }

  @Test
  @Order(3)
  @DisplayName("MBX-1 an access key is not shown and goes to nobody else")
  void confidential() {
    page.navigate(system.url("/office/mails?shelf=ALL"));
    page.locator("tbody a", new Page.LocatorOptions().setHasText("ログインアカウント情報")).first().click();
    assertThat(page.locator("#mail")).containsText("本文は表示しません");
    assertThat(page.locator("form[action*='/address']")).hasCount(0);
    assertThat(page.locator("form[action*='/again']")).hasCount(1);
  }

  @Test
  @Order(4)
  @DisplayName("MBX-1 who was told otherwise gets no mail; the note is asked for")
  void settled() {
    page.navigate(system.url("/office/mails"));
    received().first().click();
    page.locator("summary", new Page.LocatorOptions().setHasText("ほかの方法で伝えた")).click();
    page.locator("form[action*='/settle'] button").click();
    assertThat(page.locator("#mailNote-e")).isVisible();
    page.locator("#mailNote").fill("電話で例田様に伝えた");
    page.locator("form[action*='/settle'] button").click();
    assertThat(page.locator(".notice[data-tone=ok]")).containsText("もう送りません");
    assertThat(page.locator("#mail .badge").first()).hasText("処置済");
  }

  @Test
  @Order(5)
  @DisplayName("MBX-1 found by address and receipt number; the auditor reads and mends nothing")
  void found() {
    page.navigate(system.url("/office/mails?shelf=ALL&q=" + RIGHT));
    assertThat(page.locator("tbody tr")).hasCount(1);
    String number = page.locator("tbody td[data-label='案件']").innerText();
    assertThat(number).matches(Pattern.compile("A-\\d{6}"));
    page.navigate(system.url("/office/mails?shelf=ALL&q=" + number));
    assertThat(page.locator("tbody tr").first()).containsText(number);
    page.navigate(system.url("/office/mails?shelf=ALL&q=nothing-like-it"));
    assertThat(page.locator(".empty").first()).containsText("見つかりませんでした");
    Page auditor = Staff.loggedIn(system, "auditor").page;
    auditor.navigate(system.url("/office/mails?shelf=ALL"));
    auditor.locator("tbody a").first().click();
    assertThat(auditor.locator("#mail form")).hasCount(0);
    auditor.navigate(system.url("/language/en?back=/office/mails"));
    assertThat(auditor.locator("h1")).hasText("Mails");
  }

  private static Locator received() {
    return page.locator("tbody a", new Page.LocatorOptions().setHasText("お申込"));
  }
}
