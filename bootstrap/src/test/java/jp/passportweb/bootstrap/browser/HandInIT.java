package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
    "FIL-1, FIL-4, FIL-5, FIL-6, FIL-8 documents are handed in as files, looked at, asked for"
        + " again, accepted")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class HandInIT {
  private static final String HOST = "www.aozora.example.jp";
  private static final String REGISTRY = "REGISTRY-CERTIFICATE";
  private static final String MAIL = "書類の再提出のお願い（受付番号 A-000001）";

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;
  private static String files;

  @BeforeAll
  static void applied() {
    system = RunningSystem.onEmptyHome(Map.of());
    application = Application.sr(new OpenSsl().csr("/CN=" + HOST));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    applicant.logsIn(application);
    Eyes.look(applicant.page, "hand-in-list");
    applicant.page.locator("#todo ~ ul a, .todo a").first().click();
    files = applicant.page.url();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  static Stream<Arguments> bad() {
    byte[] svg = SmallFiles.ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    return Stream.of(
        Arguments.of("SVG", svg, "SVGの図は提出できません"),
        Arguments.of("HTML", SmallFiles.ascii("<!doctype html><script>1</script>"), "Webページ"),
        Arguments.of("ZIP", SmallFiles.zip("a.pdf"), "圧縮ファイル"),
        Arguments.of("Office", SmallFiles.zip("[Content_Types].xml"), "WordやExcel"),
        Arguments.of("empty", new byte[0], "空です"),
        Arguments.of("text", SmallFiles.ascii("it is all in order"), "文字だけのファイル"),
        Arguments.of("truncated", Arrays.copyOf(SmallFiles.png(), 40), "途中で切れています"),
        Arguments.of(
            "polyglot",
            SmallFiles.joined(SmallFiles.pdf(), SmallFiles.zip("a.class")),
            "別の種類のファイルが重ねられています"),
        Arguments.of("script", SmallFiles.pdf("<< /S /JavaScript /JS (1) >>"), "JavaScript"),
        Arguments.of("pixels", SmallFiles.png(60_000, 60_000), "画素数が多すぎます"),
        Arguments.of("11 MB", new byte[11 * SmallFiles.MEGABYTE], "1つ10 MBまで"));
  }

  @Order(1)
  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  @DisplayName("FIL-1 what cannot be taken is told at the field, and what was chosen stays")
  void refused(String name, byte[] content, String words) {
    Page page = applicant.page;
    page.navigate(files);
    chooses(REGISTRY);
    sends("登記事項証明書.pdf", content);
    assertThat(page.locator("#file-e")).containsText(words);
    assertThat(page.locator(".summary")).isFocused();
    assertThat(document(REGISTRY)).isChecked();
    Eyes.look(page, "hand-in-refused-" + name.replace(" ", "-"));
  }

  @Order(2)
  @Test
  @DisplayName("FIL-2 a hundred megabytes are refused early, in words")
  void hundredMegabytes(@TempDir Path folder) throws IOException {
    Path scan = folder.resolve("scan.pdf");
    try (RandomAccessFile file = new RandomAccessFile(scan.toFile(), "rw")) {
      file.setLength(100L * SmallFiles.MEGABYTE);
    }
    Page page = applicant.page;
    page.navigate(files);
    chooses(REGISTRY);
    page.locator("[name=file]").setInputFiles(scan);
    applicant.button("書類を提出する");
    assertThat(page.locator("#file-e")).containsText("1つ10 MBまで");
    assertThat(document(REGISTRY)).isChecked();
  }

  @Order(3)
  @Test
  @DisplayName("FIL-1 no file, and no choice of what it is, are told at their fields")
  void nothingChosen() {
    Page page = applicant.page;
    page.navigate(files);
    applicant.button("書類を提出する");
    assertThat(page.locator("#file-e")).containsText("ファイル");
    sends("a.pdf", SmallFiles.pdf());
    assertThat(page.locator("#document-e")).isVisible();
  }

  @Order(4)
  @Test
  @DisplayName(
      "FIL-4, FIL-5, FIL-6 handed in, asked for again, handed in again, accepted as evidence")
  void handedIn() {
    Page page = applicant.page;
    page.navigate(files);
    Eyes.look(page, "hand-in");
    while (page.locator(".badge:has-text('未提出')").count() > 0) {
      String code = firstAwaited();
      chooses(code);
      sends(code + ".pdf", SmallFiles.pdf(code.hashCode()));
      assertThat(page.locator(".notice[data-tone=ok]")).containsText("ファイルを受け取りました");
    }
    Eyes.look(page, "hand-in-complete");
    page.navigate(files.replace("/files", ""));
    assertThat(page.locator(".state .bang")).hasCount(0);
    Eyes.look(page, "hand-in-record");

    Staff staff = Staff.loggedIn(system, "examiner");
    staff.opens(HOST);
    assertThat(staff.page.locator("#documents")).containsText("確認待ち");
    Eyes.look(staff.page, "hand-in-case");
    asksAgain(staff.page);
    system.mails().await(application.mail("touroku"), MAIL, 1);

    page.navigate(files);
    assertThat(page.locator("main")).containsText("文字が読み取れません");
    assertThat(page.locator("main")).containsText("2ページ目の右上が切れています。");
    Eyes.look(page, "hand-in-again");
    chooses(REGISTRY);
    sends(REGISTRY + ".pdf", SmallFiles.pdf(REGISTRY.hashCode()));
    assertThat(page.locator("#file-e")).containsText("同じファイル");
    sends("撮り直し.png", SmallFiles.png());
    assertThat(page.locator(".notice[data-tone=ok]")).containsText("書類がそろいました");

    accepts(staff);
  }

  private static void asksAgain(Page page) {
    Locator row = page.locator("#documents li").first();
    row.locator("details summary").click();
    row.locator("button[value=ASK_AGAIN]").click();
    assertThat(page.locator(".summary")).containsText("再提出の理由");
    page.locator("select[name^=askReason]").first().selectOption("UNREADABLE");
    page.locator("textarea[name^=askText]").first().fill("2ページ目の右上が切れています。");
    Eyes.look(page, "hand-in-ask-again");
    page.locator("button[value=ASK_AGAIN]").first().click();
    assertThat(page.locator("#documents [role=status]")).containsText("再提出を依頼しました");
    assertThat(page.locator("h1 + p .bang")).isVisible();
  }

  private static void accepts(Staff staff) {
    staff.page.reload();
    staff.unfold("fact-LEGAL_EXISTENCE");
    staff.row("LEGAL_EXISTENCE").locator("label:has-text('撮り直し.png') input").check();
    staff.records("LEGAL_EXISTENCE");
    assertThat(staff.row("LEGAL_EXISTENCE")).containsText("撮り直し.png");
    Locator receive = staff.page.locator("button[name=act][value=RECEIVE]");
    while (receive.count() > 0) {
      staff.unfold("documents");
      receive.first().click();
    }
    attaches(staff.page);
    Eyes.look(staff.page, "hand-in-accepted");
    APIResponse download =
        staff
            .page
            .request()
            .get(
                system.url(
                    staff.page.locator("#files a:has-text('撮り直し.png')").getAttribute("href")));
    assertThat(download.body()).isEqualTo(SmallFiles.png());
    assertThat(download.headers().get("content-disposition"))
        .startsWith("attachment; filename=\"document.png\"; filename*=UTF-8''%E6%92%AE");
    assertThat(download.headers().get("content-security-policy")).contains("sandbox");
    assertThat(download.headers().get("x-content-type-options")).isEqualTo("nosniff");
    assertThat(download.headers().get("cache-control")).isEqualTo("private, no-store");
  }

  private static void attaches(Page page) {
    page.locator("#files input[type=file]")
        .setInputFiles(new FilePayload("メモ.pdf", "application/pdf", SmallFiles.ascii("x")));
    page.locator("#files form button").click();
    assertThat(page.locator("#file-e")).containsText("文字だけのファイル");
    page.locator("#files input[type=file]")
        .setInputFiles(new FilePayload("番号案内.jpg", "text/html", SmallFiles.jpeg()));
    page.locator("#files form button").click();
    assertThat(page.locator("#files [role=status]")).containsText("ファイルを添えました");
    assertThat(page.locator("#files")).containsText("番号案内.jpg");
  }

  @Order(5)
  @Test
  @DisplayName("FIL-8 a file is its holder's: for another account it is not there")
  void foreign() {
    applicant.page.navigate(files);
    String href = applicant.page.locator("a[download]").first().getAttribute("href");
    assertThat(applicant.page.request().get(system.url(href)).status()).isEqualTo(200);
    Application others =
        new Application(
            application.service(), "1年", "株式会社別会社", application.csr(), "betsu.example.jp");
    Applicant other = new Applicant(system, Chromium.visitor());
    other.applies(others);
    other.logsIn(others);
    assertThat(other.page.request().get(system.url(href)).status()).isEqualTo(404);
    assertThat(other.page.request().get(files).status()).isEqualTo(404);
    assertThat(posts(other.page, files, SmallFiles.pdf()).status()).isEqualTo(404);
    String never = files.replaceAll("[0-9a-f-]{36}", UUID.randomUUID().toString());
    assertThat(posts(other.page, never, SmallFiles.pdf()).status()).isEqualTo(404);
  }

  @Order(6)
  @Test
  @DisplayName("FIL-4 it works without scripts")
  void withoutScripts() {
    Applicant plain = Applicant.withoutScripts(system);
    Application own =
        new Application(
            application.service(), "1年", "株式会社手作業", application.csr(), "tesagyo.example.jp");
    plain.applies(own);
    plain.logsIn(own);
    plain.page.locator("#todo ~ ul a, .todo a").first().click();
    plain.page.locator("[name=document]").first().check();
    plain
        .page
        .locator("[name=file]")
        .setInputFiles(new FilePayload("a.pdf", "application/pdf", SmallFiles.pdf()));
    plain.button("書類を提出する");
    assertThat(plain.page.locator(".notice[data-tone=ok]")).containsText("ファイルを受け取りました");
  }

  private static APIResponse posts(Page page, String address, byte[] content) {
    byte[] before =
        ("--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + page.locator("[name=_csrf]").first().inputValue()
                + "\r\n"
                + "--b\r\n"
                + "Content-Disposition: form-data; name=\"document\"\r\n\r\n"
                + "REGISTRY-CERTIFICATE\r\n"
                + "--b\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] behind = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
    return page.request()
        .post(
            address,
            RequestOptions.create()
                .setHeader("Content-Type", "multipart/form-data; boundary=b")
                .setData(SmallFiles.joined(before, content, behind))
                .setMaxRedirects(0));
  }

  private static String firstAwaited() {
    int index = applicant.page.locator(".files > li .badge").allTextContents().indexOf("未提出");
    return applicant.page.locator("[name=document]").nth(index).inputValue();
  }

  private static void chooses(String code) {
    document(code).check(new Locator.CheckOptions().setForce(true));
  }

  private static Locator document(String code) {
    return applicant.page.locator("[name=document][value='" + code + "']");
  }

  private static void sends(String name, byte[] content) {
    applicant
        .page
        .locator("[name=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", content));
    applicant.button("書類を提出する");
  }
}
