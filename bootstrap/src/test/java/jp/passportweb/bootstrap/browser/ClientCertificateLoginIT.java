package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
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

@DisplayName("LOGIN-1 login by certificate, over real TLS")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class ClientCertificateLoginIT {
  private static final String PAGE = "/user/login/certificate";
  private static final String LIST = "お申込一覧画面";
  private static final String NONE = "ブラウザーから電子証明書が送られませんでした。";
  private static final String NOT_OURS = "当サービスが発行したログイン用電子証明書ではありません。";
  private static final OpenSsl OPEN_SSL = new OpenSsl();
  private static final int TLS_PORT = FreePort.next();
  private static final Application APPLICATION =
      Application.sr(
          OPEN_SSL.csr("/C=JP/O=Aozora/OU=Web/CN=www.aozora.example.jp", "www.aozora.example.jp"));

  private static RunningSystem system;
  private static Staff administrator;
  private static byte[] file;
  private static String password;

  @BeforeAll
  static void start() {
    system =
        RunningSystem.onEmptyHome(
            Map.of(
                "PASSPORT_TLS_PORT",
                String.valueOf(TLS_PORT),
                "PASSPORT_LOGIN_CERTIFICATE_PROXIES",
                "192.0.2.0/24"));
    new Applicant(system, Chromium.visitor()).applies(APPLICATION);
    administrator = Staff.loggedIn(system, "administrator");
    administrator.opens("www.aozora.example.jp");
    administrator.page.locator("main a[href^='/office/accounts/']").first().click();
    administrator.page.locator("a[href$='/login-certificates']").click();
    Eyes.look(administrator.page, "login-certificates-none");
    issue();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName(
      "LOGIN-1 the file of the office opens with OpenSSL under the password that it showed")
  void opens() {
    OPEN_SSL.write("login.p12", file);
    String opened =
        OPEN_SSL.run(
            "pkcs12", "-in", "login.p12", "-nodes", "-info", "-passin", "pass:" + password);
    assertThat(opened).contains("AES-256-CBC", "PRIVATE KEY");
  }

  @Test
  @Order(2)
  @DisplayName("LOGIN-1 the login page offers both ways in the guide's words")
  void bothWays() {
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.page.navigate(system.url("/user/login"));
    Eyes.look(applicant.page, "login-both");
    assertThat(applicant.page.locator("main")).containsText("ワンタイムパスワードご利用のお客様");
    assertThat(applicant.page.locator("a[href='" + tls(PAGE) + "']"))
        .containsText("ログイン用電子証明書ご利用のお客様");
  }

  @Test
  @Order(3)
  @DisplayName("LOGIN-1 with the certificate: it is shown, and a button logs in to the portal")
  void logsIn() {
    TlsVisitor visitor = TlsVisitor.with(file, password);
    HttpResponse<String> page = visitor.get(tls(PAGE));
    assertThat(page.body()).contains("株式会社青空商事", "原宿 花子");
    assertThat(visitor.get(tls("/user")).body()).doesNotContain(LIST);
    HttpResponse<String> list = visitor.press(visitor.get(tls(PAGE)));
    assertThat(list.body()).contains(LIST, "www.aozora.example.jp");
    assertThat(list.uri().getPath()).isEqualTo("/user");
    assertThat(visitor.get(tls("/user")).body()).contains(LIST);
  }

  @Test
  @Order(4)
  @DisplayName("LOGIN-1 a post without the form's token logs nobody in")
  void forged() {
    TlsVisitor visitor = TlsVisitor.with(file, password);
    HttpResponse<String> forged = visitor.press(visitor.get(tls("/user/login")));
    assertThat(forged.statusCode()).isEqualTo(403);
  }

  @Test
  @Order(5)
  @DisplayName("LOGIN-1 without a certificate the page says so, in the reader's language")
  void without() {
    TlsVisitor visitor = TlsVisitor.without();
    assertThat(visitor.get(tls(PAGE)).body()).contains(NONE);
    visitor.get(tls("/language/en"));
    assertThat(visitor.get(tls(PAGE)).body()).contains("Your browser sent no certificate.");
  }

  @Test
  @Order(6)
  @DisplayName("LOGIN-1 a foreign certificate and a server's are refused in words")
  void foreign() {
    assertThat(selfSigned("clientAuth").get(tls(PAGE)).body()).contains(NOT_OURS);
    assertThat(selfSigned("serverAuth").get(tls(PAGE)).body())
        .contains("この証明書はログイン用の電子証明書ではありません。");
  }

  @Test
  @Order(7)
  @DisplayName("LOGIN-1 the second port speaks TLS: in plain text it answers nothing")
  void plainText() {
    assertThatThrownBy(() -> TlsVisitor.without().get("http://localhost:" + TLS_PORT + PAGE))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  @Order(8)
  @DisplayName("LOGIN-1 a header from nobody that is trusted is as if it were not there")
  void untrusted() {
    assertThat(TlsVisitor.without().get(system.url(PAGE), header()).body()).contains(NONE);
  }

  @Test
  @Order(9)
  @DisplayName("LOGIN-1 an expired certificate is refused, with when it ended")
  void expired() {
    system.restart(Map.of("PASSPORT_CLOCK_OFFSET", "P732D"));
    assertThat(TlsVisitor.with(file, password).get(tls(PAGE)).body()).contains("で終了しました");
    system.restart(Map.of("PASSPORT_CLOCK_OFFSET", ""));
    assertThat(TlsVisitor.with(file, password).get(tls(PAGE)).body()).contains("原宿 花子");
  }

  @Test
  @Order(10)
  @DisplayName("LOGIN-1 a trusted proxy's header logs in; a revoked certificate does not any more")
  void proxyAndRevoked() {
    system.restart(Map.of("PASSPORT_LOGIN_CERTIFICATE_PROXIES", "127.0.0.1,::1"));
    TlsVisitor visitor = TlsVisitor.without();
    HttpResponse<String> page = visitor.get(system.url(PAGE), header());
    assertThat(visitor.press(page, header()).body()).contains(LIST);

    administrator.page.reload();
    administrator.page.locator("form[action$='/revoke'] button").click();
    assertThat(administrator.page.locator("main")).containsText("失効し、このアカウントのログインをすべて終了しました");
    Eyes.look(administrator.page, "login-certificates-revoked");

    assertThat(visitor.get(system.url("/user")).body()).doesNotContain(LIST);
    assertThat(visitor.get(system.url(PAGE), header()).body()).contains("に失効しています");
    TlsVisitor holder = TlsVisitor.with(file, password);
    assertThat(holder.get(tls(PAGE)).body()).contains("に失効しています");
  }

  /** In the office: who it is for, the password, the file. */
  private static void issue() {
    administrator.page.locator("[name=holder]").fill("総務部 原宿 花子");
    administrator.page.locator("main form[action$='/login-certificates'] button").click();
    Eyes.look(administrator.page, "login-certificate-ready");
    password = administrator.page.locator("#file-password").innerText().strip();
    Download download =
        administrator.page.waitForDownload(
            () -> administrator.page.locator("form[action$='/file'] button").click());
    try (InputStream stream = download.createReadStream()) {
      file = stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    administrator.page.locator("main a[href$='/login-certificates']").first().click();
    assertThat(administrator.page.locator("tbody")).containsText("総務部 原宿 花子");
    Eyes.look(administrator.page, "login-certificates");
  }

  /** What nginx sends of the certificate in the office's file. */
  private static String[] header() {
    OPEN_SSL.write("login.p12", file);
    OPEN_SSL.run(
        "pkcs12",
        "-in",
        "login.p12",
        "-clcerts",
        "-nokeys",
        "-out",
        "login.pem",
        "-passin",
        "pass:" + password);
    String pem = OPEN_SSL.run("x509", "-in", "login.pem");
    String escaped = URLEncoder.encode(pem, StandardCharsets.UTF_8).replace("+", "%20");
    return new String[] {"X-Client-Certificate", escaped};
  }

  private static TlsVisitor selfSigned(String purpose) {
    OPEN_SSL.run(
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "self.key",
        "-out",
        "self.pem",
        "-subj",
        "/CN=somebody",
        "-addext",
        "extendedKeyUsage=" + purpose);
    OPEN_SSL.run(
        "pkcs12",
        "-export",
        "-inkey",
        "self.key",
        "-in",
        "self.pem",
        "-out",
        "self.p12",
        "-passout",
        "pass:secret");
    try {
      byte[] made =
          Files.readAllBytes(OPEN_SSL.write("marker", new byte[0]).resolveSibling("self.p12"));
      return TlsVisitor.with(made, "secret");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tls(String path) {
    return "https://localhost:" + TLS_PORT + path;
  }
}
