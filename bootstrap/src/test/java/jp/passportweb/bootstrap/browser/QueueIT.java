package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.crash.Browser;
import jp.passportweb.bootstrap.crash.Customer;
import jp.passportweb.bootstrap.crash.Order;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("QUE-1 to 4 staff work from the queue")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class QueueIT {
  private static final int CASES = 22;
  private static final int ROWS = 20;
  private static final int WINDOW = 800;
  private static final int LEAST_TARGET = 24;

  private static RunningSystem system;
  private static Staff examiner;
  private static Staff approver;

  @BeforeAll
  static void fill() throws IOException {
    system = RunningSystem.onEmptyHome(Map.of());
    Customer customer = new Customer(system, () -> {}, () -> true);
    for (int i = 1; i <= CASES; i++) {
      customer.applies(new Order(i, new Browser(system.url(""), () -> {})));
    }
    examiner = Staff.loggedIn(system, "examiner");
    approver = Staff.loggedIn(system, "approver");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @org.junit.jupiter.api.Order(1)
  @DisplayName("QUE-4 twenty rows stand in a window of 1280 by 800, each with a box to hit")
  void twentyRows() {
    Page page = examiner.page;
    page.setViewportSize(Eyes.DESK, WINDOW);
    page.navigate(system.url("/office"));
    assertThat(rows(page)).hasCount(ROWS);
    var last = rows(page).last().boundingBox();
    assertThat(last.y + last.height).isLessThan(WINDOW);
    var box = page.locator(".tick").first().boundingBox();
    assertThat(box.width).isGreaterThanOrEqualTo(LEAST_TARGET);
    assertThat(box.height).isGreaterThanOrEqualTo(LEAST_TARGET);
    page.locator(".pager a", new Page.LocatorOptions().setHasText("次の頁")).click();
    assertThat(rows(page)).hasCount(CASES - ROWS);
    page.navigate(system.url("/office"));
    Eyes.look(page, "queue");
    page.setViewportSize(Eyes.DESK, WINDOW);
  }

  @Test
  @org.junit.jupiter.api.Order(2)
  @DisplayName("QUE-3 the keys move, pick and open, and are letters in a field")
  void keys() {
    Page page = examiner.page;
    page.navigate(system.url("/office"));
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    page.keyboard().press("j");
    assertThat(rows(page).nth(1)).hasAttribute("aria-current", "true");
    page.keyboard().press("x");
    assertThat(rows(page).nth(1).locator(".tick input")).isChecked();
    assertThat(page.locator("[data-picked]")).hasText("1件を選択中");
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    page.keyboard().type("jkxa?/");
    assertThat(page.locator("#q")).hasValue("jkxa?/");
    page.locator("h1").click();
    String second = rows(page).nth(1).locator(".first a").getAttribute("href");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(system.url(second));
  }

  @Test
  @org.junit.jupiter.api.Order(3)
  @DisplayName("QUE-3 a case leads to its neighbours in the list it was opened from")
  void neighbours() {
    Page page = examiner.page;
    page.navigate(system.url("/office"));
    rows(page).first().locator(".first a").click();
    assertThat(page.locator("main")).containsText("22件中1件目");
    assertThat(page.locator("[rel=prev]")).hasCount(0);
    page.locator("[rel=next]").click();
    assertThat(page.locator("main")).containsText("22件中2件目");
    page.keyboard().press("j");
    assertThat(page.locator("main")).containsText("22件中3件目");
    page.keyboard().press("k");
    assertThat(page.locator("main")).containsText("22件中2件目");
  }

  @Test
  @org.junit.jupiter.api.Order(4)
  @DisplayName("QUE-3 two people see each other looking")
  void looking() {
    Page page = examiner.page;
    page.navigate(system.url("/office"));
    rows(page).nth(4).locator(".first a").click();
    String address = page.url();
    approver.page.navigate(address);
    assertThat(approver.page.locator("[data-looking]")).containsText("閲覧中");
    page.reload();
    assertThat(page.locator("[data-looking]")).containsText("閲覧中");
    page.navigate(system.url("/office"));
    assertThat(rows(page).nth(4)).containsText("閲覧中");
  }

  @Test
  @org.junit.jupiter.api.Order(5)
  @DisplayName("QUE-3 several cases are taken and handed over at once; nothing picked is told")
  void bulk() {
    Page page = examiner.page;
    page.navigate(system.url("/office"));
    assertThat(page.locator(".bulk")).isHidden();
    pick(page, 0);
    pick(page, 1);
    page.locator("button[value=take]").click();
    examiner.sees("2件を受け取りました。");
    page.navigate(system.url("/office?holder=MINE"));
    assertThat(rows(page)).hasCount(2);
    pick(page, 1);
    page.locator("#to").selectOption(new SelectOption().setIndex(1));
    page.locator("#word").fill("午後に電話をお願いします");
    page.locator("button[value=hand-over]").click();
    examiner.sees("1件を引き継ぎました。");
    assertThat(rows(page)).hasCount(1);
    approver.page.navigate(system.url("/office?holder=MINE"));
    assertThat(rows(approver.page)).hasCount(1);
    rows(approver.page).first().locator(".first a").click();
    approver.sees("午後に電話をお願いします");
  }

  @Test
  @org.junit.jupiter.api.Order(6)
  @DisplayName("QUE-3 the next case: each gets another one")
  void next() {
    examiner.page.navigate(system.url("/office"));
    approver.page.navigate(system.url("/office"));
    takeNext(examiner.page);
    takeNext(approver.page);
    assertThat(examiner.page.url()).isNotEqualTo(approver.page.url());
    assertThat(examiner.page).hasURL(Pattern.compile("/office/records/"));
  }

  @Test
  @org.junit.jupiter.api.Order(7)
  @DisplayName("QUE-4 every identifier leads to the case, and a receipt number is an address")
  void search() {
    Page page = examiner.page;
    page.navigate(system.url("/office?q=www.kept-7.example.jp"));
    assertThat(rows(page)).hasCount(1);
    String number = rows(page).locator("[data-label=受付番号]").innerText().strip();
    for (String text :
        List.of(number, "株式会社保存7", "保存7", "touroku@kept-7.example.jp", "kept-7.example.jp")) {
      page.locator("#q").fill(text);
      page.keyboard().press("Enter");
      assertThat(page.locator("tbody")).containsText(number);
    }
    page.navigate(system.url("/office/" + number));
    assertThat(page).hasURL(Pattern.compile("/office/records/"));
    page.navigate(system.url("/office/cases/" + number));
    assertThat(page).hasURL(Pattern.compile("/office/records/"));
    assertThat(page.navigate(system.url("/office/A-999999")).status()).isEqualTo(404);
    page.navigate(system.url("/office?q=zzzz"));
    examiner.sees("見つかりませんでした。");
    Eyes.look(page, "queue-none-found");
  }

  @Test
  @org.junit.jupiter.api.Order(8)
  @DisplayName("QUE-4 a view is its address, kept under a name, with its conditions to take off")
  void views() {
    Page page = examiner.page;
    page.setViewportSize(Eyes.DESK, WINDOW);
    page.navigate(system.url("/office?service=SR30&waiting=yes&holder=NOBODY"));
    assertThat(page.locator("a.chip")).hasCount(3);
    page.locator("button[value=keep]").click();
    examiner.sees("表示の名前を入力してください。");
    page.locator("#name").fill("SRの書類待ち");
    page.locator("button[value=keep]").click();
    assertThat(page.locator(".tabs [aria-current]")).containsText("SRの書類待ち");
    Eyes.look(page, "queue-view");
    page.setViewportSize(Eyes.DESK, WINDOW);
    page.locator("button[value=remove]").click();
    assertThat(page.locator(".tabs").first()).not().containsText("SRの書類待ち");
  }

  private static void takeNext(Page page) {
    page.locator("form[action='/office/queue/next'] button").click();
  }

  private static void pick(Page page, int row) {
    rows(page).nth(row).locator(".tick input").check();
  }

  private static Locator rows(Page page) {
    return page.locator("main table tbody tr");
  }
}
