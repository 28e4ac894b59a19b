package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("SRC-1 申込情報検索, in a real browser")
@Tag("long")
class SearchIT {
  private static final String FORM = "申込情報検索 検索条件入力画面";
  private static final String RESULTS = "申込情報検索 検索結果画面";
  private static final String NOTHING = "条件に合うお申込はありません。";

  private static RunningSystem system;
  private static Applicant applicant;

  private final Page page = applicant.page;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
    OpenSsl openSsl = new OpenSsl();
    Application own = Application.sr(openSsl.csr("/CN=www.aozora.example.jp"));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(own);
    applicant.logsIn(own);
    new Applicant(system, Chromium.visitor())
        .applies(Application.ev(openSsl.csr("/CN=www.hoshizora.example.jp")));
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @BeforeEach
  void atTheList() {
    page.navigate(system.url("/user"));
  }

  @Test
  @DisplayName(
      "LST-1, LST-3 what waits for the reader stands above the list, and leads to where it is done")
  void acts() {
    Eyes.look(page, "search-list");
    assertThat(page.locator("#todo")).hasText("お手続きをお待ちしています（1件）");
    applicant.link("www.aozora.example.jp");
    assertThat(page.locator("h1")).hasText("書類を提出する");
  }

  @Test
  @DisplayName("LST-1 the quick search narrows the list, and finds no other account's records")
  void quick() {
    page.locator("#q").fill("ＡＯＺＯＲＡ");
    applicant.button("絞り込む");
    assertThat(page.locator(".pager")).containsText("1/1頁　1件数");
    page.locator("#q").fill("hoshizora");
    applicant.button("絞り込む");
    assertThat(page.locator("main")).containsText(NOTHING);
    Eyes.look(page, "search-quick-none");
  }

  @Test
  @DisplayName("SRC-1 what is searched for stands in the address: back, forth and as a bookmark")
  void address() {
    searches("SERVER_NAME", "aozora", "ORGANIZATION", "青空");
    isFound();
    Eyes.look(page, "search-results");
    String bookmark = page.url();
    page.goBack();
    assertThat(page.locator("h1")).hasText(FORM);
    assertThat(page.locator("#text1")).hasValue("aozora");
    page.goForward();
    isFound();
    Page other = page.context().newPage();
    other.navigate(bookmark);
    assertThat(other.locator("tbody tr")).hasCount(1);
    other.close();
    applicant.link("検索条件を変更");
    assertThat(page.locator("#text2")).hasValue("青空");
    assertThat(page.locator("#in2")).hasValue("ORGANIZATION");
  }

  @Test
  @DisplayName("SRC-1 かつ narrows, または widens, and the past is another half")
  void joined() {
    searches("SERVER_NAME", "aozora", "ORGANIZATION", "星空");
    assertThat(page.locator("main")).containsText(NOTHING);
    Eyes.look(page, "search-none");
    page.goBack();
    page.locator("#joiner").selectOption("OR");
    applicant.button("検索");
    isFound();
    applicant.link("過去案件表示");
    assertThat(page.locator("main")).containsText(NOTHING);
  }

  @Test
  @DisplayName("SRC-1 what is wrong is said at its field, and everything typed is kept")
  void wrong() {
    applicant.link("検索");
    Eyes.look(page, "search-form");
    page.locator("#date").selectOption("APPLIED");
    applicant.type("fromYear", "2026");
    applicant.type("fromMonth", "2");
    applicant.type("fromDay", "30");
    applicant.type("text1", "aozora");
    applicant.button("検索");
    assertThat(page).hasTitle(Pattern.compile("^エラー: "));
    assertThat(page.locator("#from-e")).isVisible();
    assertThat(page.locator("#in1-e")).isVisible();
    assertThat(page.locator("#fromDay")).hasValue("30");
    assertThat(page.locator("#text1")).hasValue("aozora");
    Eyes.look(page, "search-errors");
  }

  @Test
  @DisplayName("SRC-1 what was found is saved as CSV that spreadsheets read")
  void csv() throws IOException {
    searches("SERVER_NAME", "aozora", "ORGANIZATION", "青空");
    Download download = page.waitForDownload(() -> applicant.link("一覧をCSVファイルで保存"));
    Assertions.assertThat(download.suggestedFilename()).isEqualTo("applications.csv");
    try (InputStream stream = download.createReadStream()) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Assertions.assertThat(text).startsWith("\uFEFF\"受付番号\",").endsWith("\r\n");
      Assertions.assertThat(text.split("\r\n", -1)).hasSize(3);
      Assertions.assertThat(text).contains("\"www.aozora.example.jp\"").doesNotContain("hoshizora");
    }
  }

  @Test
  @DisplayName(
      "LST-1 servers are narrowed by status and end, by a choice at hand, and saved as CSV")
  void servers() throws IOException {
    applicant.link("サーバごと");
    applicant.link("申込中");
    assertThat(page.locator(".servers > li")).hasCount(1);
    assertThat(page.locator("#status")).hasValue("OPEN");
    assertThat(page.locator(".chip[aria-current=true]")).containsText("申込中");
    Eyes.look(page, "list-by-server-narrowed");
    Download download = page.waitForDownload(() -> applicant.link("CSV"));
    Assertions.assertThat(download.suggestedFilename()).isEqualTo("servers.csv");
    try (InputStream stream = download.createReadStream()) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Assertions.assertThat(text).startsWith("\uFEFF\"サーバ名\",").endsWith("\r\n");
      Assertions.assertThat(text.split("\r\n", -1)).hasSize(3);
      Assertions.assertThat(text).contains("\"www.aozora.example.jp\"").doesNotContain("hoshizora");
    }
    page.locator("#due").selectOption("DAYS_30");
    applicant.button("絞り込む");
    assertThat(page.locator("main")).containsText("条件に合うサーバはありません。");
    Eyes.look(page, "list-by-server-none");
    applicant.link("絞り込みをやめる");
    assertThat(page.locator(".servers > li")).hasCount(1);
  }

  private void searches(String in1, String text1, String in2, String text2) {
    applicant.link("検索");
    page.locator("#in1").selectOption(in1);
    applicant.type("text1", text1);
    page.locator("#in2").selectOption(in2);
    applicant.type("text2", text2);
    applicant.button("検索");
  }

  private void isFound() {
    assertThat(page.locator("h1")).hasText(RESULTS);
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody")).containsText("aozora");
  }
}
