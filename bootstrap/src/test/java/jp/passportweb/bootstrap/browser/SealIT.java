package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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

@DisplayName("DWN-1 the seal, from the download screen to the page that it opens")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class SealIT {
  private static final OpenSsl OPEN_SSL = new OpenSsl();
  private static final String HOST = "www.aozora.example.jp";
  private static final String UNKNOWN = "/seal/7K2M94TQX37K2M94TQX3";

  private static RunningSystem system;
  private static Applicant applicant;
  private static Staff examiner;
  private static String seal;

  @BeforeAll
  static void issued() {
    system = RunningSystem.onEmptyHome(Map.of());
    Application application = Application.sr(OPEN_SSL.csr("/CN=" + HOST, HOST));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(HOST);
    examiner.examines();
    examiner.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
    applicant.logsIn(application);
    applicant.link("詳細");
    applicant.link("ダウンロードはこちら");
    seal = applicant.page.locator("#seal a[href^='/seal/'][target]").getAttribute("href");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("DWN-1 the download screen shows each picture, its HTML and the server's own hint")
  void downloadScreen() {
    Page page = applicant.page;
    assertThat(page.locator("h1")).hasText("証明書/ステッカー ダウンロード画面");
    assertThat(page.locator("#seal .tabs a"))
        .hasText(new String[] {"GIFタイプ", "アニメーションGIFタイプ", "SVGタイプ"});
    shows(page, "SVGタイプ", "/image-ja.svg");
    shows(page, "アニメーションGIFタイプ", "/animation-ja.gif");
    shows(page, "GIFタイプ", "/image-ja.gif");
    assertThat(page.locator("#installation h2")).hasText("nginxに設定するファイル");
    assertThat(page.locator("#installation .btn--go")).containsText(HOST + "-chain.pem");
    assertThat(page.locator("#check")).containsText("openssl s_client -connect " + HOST + ":443");
    assertThat(page.locator("main a[href='/guide/glossary#intermediate']")).hasCount(1);
    Eyes.look(page, "download-seal");
    page.locator("#seal a[lang=en]").click();
    shows(page, "GIFタイプ", "/image-en.gif");
    page.locator("select[name=server]").selectOption("APACHE-2.2");
    applicant.button("切り替える");
    assertThat(page.locator("#installation h2")).hasText("Apache HTTP Server（2.4.7以前）に設定するファイル");
    assertThat(page.locator("#installation .btn--file small"))
        .hasText(new String[] {HOST + ".pem", "intermediate.pem"});
    shows(page, "GIFタイプ", "/image-en.gif");
    Eyes.look(page, "download-seal-en");
  }

  /** A kind of seal, chosen: seen on light and dark, with the HTML that shows it. */
  private static void shows(Page page, String kind, String picture) {
    page.locator("#seal .tabs a")
        .getByText(kind, new Locator.GetByTextOptions().setExact(true))
        .click();
    assertThat(page.locator("#seal .tabs [aria-current]")).hasText(kind);
    assertThat(page.locator("#seal img[src$='" + picture + "']")).hasCount(2);
    page.waitForCondition(
        () -> (boolean) page.evaluate("[...document.images].every(i => i.naturalWidth === 180)"));
    assertThat(page.locator("#seal-html"))
        .containsText(system.url(seal + picture) + "\" width=\"180\" height=\"64\"");
  }

  @Test
  @Order(2)
  @DisplayName("DWN-1 how to install it, for every kind of server")
  void installation() {
    Page page = Chromium.visitor().newPage();
    page.navigate(system.url("/guide/installation"));
    assertThat(page.locator("h1")).hasText("証明書の設定手順");
    Eyes.look(page, "installation");
  }

  @Test
  @Order(2)
  @DisplayName("who is logged in finds the way back from the pages of help")
  void wayBack() {
    Page page = applicant.page;
    page.navigate(system.url("/guide"));
    page.locator("header a[href='/user']").click();
    assertThat(page.locator("h1")).hasText("お申込一覧画面");
  }

  @Test
  @Order(3)
  @DisplayName(
      "DWN-1 the seal's page says who, which server and that it is valid, in two languages")
  void valid() {
    BrowserContext visitor = Chromium.visitor();
    Page page = visitor.newPage();
    page.navigate(system.url(seal));
    assertThat(page.locator("h1")).hasText(HOST + " の証明書は有効です");
    assertThat(page.locator(".idpage")).containsText("株式会社青空商事");
    assertThat(page.locator(".idpage")).containsText("パスポート for Web SR 3.0（企業認証）");
    assertThat(page.locator("main a[href='/guide/support#desk']")).hasText("お問い合わせ窓口");
    assertThat(page.locator(".badge")).hasText("有効");
    Eyes.look(page, "seal-valid");
    page.locator("a[lang=en]").click();
    assertThat(page.locator("h1")).hasText("The certificate of " + HOST + " is valid");
    assertThat(page.locator(".idpage")).containsText("Aozora Shoji Co., Ltd.");
    Eyes.look(page, "seal-valid-en");
    Assertions.assertThat(visitor.cookies()).isEmpty();
  }

  @Test
  @Order(4)
  @DisplayName("DWN-1 by Accept-Language; kept for seconds; no cookie on page, picture and 404")
  void headers() {
    HttpResponse<byte[]> english = get(seal, "fr, en;q=0.8, ja;q=0.5");
    Assertions.assertThat(new String(english.body(), StandardCharsets.UTF_8))
        .contains("<html lang=\"en\">");
    Assertions.assertThat(english.headers().firstValue("Cache-Control"))
        .contains("public, max-age=10");
    Assertions.assertThat(english.headers().firstValue("Vary")).contains("Accept-Language");
    for (String path : List.of(seal, seal + "/image-ja.gif", seal + "/animation-en.gif", UNKNOWN)) {
      Assertions.assertThat(get(path, "ja").headers().allValues("Set-Cookie")).isEmpty();
    }
    Assertions.assertThat(get(seal + "/image-ja.svg", "ja").headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> Assertions.assertThat(type).startsWith("image/svg+xml"));
  }

  @Test
  @Order(5)
  @DisplayName("DWN-1 another address is said to be no seal of ours")
  void unknown() {
    Page page = Chromium.visitor().newPage();
    Assertions.assertThat(page.navigate(system.url(UNKNOWN)).status()).isEqualTo(404);
    assertThat(page.locator("h1")).hasText("このステッカーは、弊社が発行したものではありません");
    Eyes.look(page, "seal-unknown");
    Assertions.assertThat(get(UNKNOWN + "/image-ja.gif", "ja").statusCode()).isEqualTo(404);
    Assertions.assertThat(get(seal + "/image-fr.gif", "ja").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(6)
  @DisplayName("REV-3 once it is revoked, the page says so and the picture is blank")
  void revoked() throws IOException {
    Assertions.assertThat(seenPixels()).isPositive();
    asksForRevocation();
    examiner.opens(applicant.receipt());
    examiner.page.locator("summary.tone").first().click();
    examiner.press("REVOKE_UNCONFIRMED");
    assertThat(examiner.page.locator("#unconfirmedWhy-e")).isVisible();
    Eyes.look(examiner.page, "office-unconfirmed-without-reason");
    examiner.page.locator("[name=unconfirmedWhy]").fill("三度お電話したが不在。期限が近い。");
    examiner.press("REVOKE_UNCONFIRMED");
    Page page = Chromium.visitor().newPage();
    page.navigate(system.url(seal));
    assertThat(page.locator("h1")).hasText(HOST + " の証明書は失効しています");
    assertThat(page.locator(".badge")).hasText("失効");
    Eyes.look(page, "seal-revoked");
    Assertions.assertThat(seenPixels()).isZero();
  }

  private static void asksForRevocation() {
    applicant.page.navigate(system.url("/user"));
    applicant.link("詳細");
    applicant.page.locator("select[name=request]").selectOption("REVOCATION");
    applicant.next();
    applicant.button("同意する");
    assertThat(applicant.page.locator("main a[href='/guide/glossary#revocation']")).hasCount(1);
    applicant.page.locator("[name=revocationReason][value=CESSATION]").check();
    applicant.next();
    applicant.revokes();
    assertThat(applicant.page.locator("h1")).hasText("失効申請完了画面");
  }

  private static long seenPixels() throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(get(seal + "/image-ja.gif", "ja").body()));
    return IntStream.of(image.getRGB(0, 0, 180, 64, null, 0, 180))
        .filter(pixel -> pixel >>> 24 != 0)
        .count();
  }

  private static HttpResponse<byte[]> get(String path, String languages) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(system.url(path)))
              .header("Accept-Language", languages)
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
