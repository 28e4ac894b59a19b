package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("From 「オンライン申請」 to a certificate, in a real browser")
@Tag("long")
class NewApplicationIT {
  private static final OpenSsl OPEN_SSL = new OpenSsl();
  private static RunningSystem system;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName("SR 3.0: one person examines and approves; the certificate verifies")
  void sr() {
    Application application =
        Application.sr(
            OPEN_SSL.csr(
                "/C=JP/O=Aozora/OU=Web/CN=www.aozora.example.jp", "www.aozora.example.jp"));
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    Eyes.look(applicant.page, "done");
    applicant.logsIn(application);
    assertThat(applicant.page.locator("h1")).hasText("お申込一覧画面");
    assertThat(applicant.page.locator("tbody")).containsText("申込受付");
    Eyes.look(applicant.page, "list");
    applicant.link("詳細");
    Eyes.look(applicant.page, "record");

    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens("www.aozora.example.jp");
    examiner.examines();
    examiner.approves();

    isIssued(applicant, application, "2.23.140.1.2.2");
    applicant.button("ログアウト");
    applicant.page.goBack();
    assertThat(applicant.page.locator("h1")).not().hasText("証明書/ステッカー ダウンロード画面");
  }

  @Test
  @DisplayName("EV 2.0: who examined may not approve; a second person does")
  void ev() {
    Application application = Application.ev(OPEN_SSL.csr("/CN=www.hoshizora.example.jp"));
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens("www.hoshizora.example.jp");
    examiner.examines();
    assertThat(examiner.button("APPROVE")).hasCount(0);
    examiner.sees("別の担当者が承認します");

    Staff approver = Staff.loggedIn(system, "approver");
    approver.opens("www.hoshizora.example.jp");
    approver.approves();

    applicant.logsIn(application);
    isIssued(applicant, application, "2.23.140.1.1");
  }

  /** The mail has come, and what the download screen hands out verifies with OpenSSL. */
  private static void isIssued(Applicant applicant, Application application, String policy) {
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
    Page page = applicant.page;
    page.navigate(system.url("/user"));
    assertThat(page.locator("tbody")).containsText("完了");
    applicant.link("詳細");
    assertThat(page.locator(".next")).containsText("証明書をダウンロードし、サーバに設定してください。");
    assertThat(page.locator(".next")).containsText("以降に「継続発行申請」をお手続きください。");
    assertThat(page.locator(".timeline .todo").last()).containsText("継続発行を申請できます");
    Eyes.look(page, "record-completed");
    applicant.link("ダウンロードはこちら");
    assertThat(page.locator("h1")).hasText("証明書/ステッカー ダウンロード画面");
    Eyes.look(page, "download");
    save(page, "pem", "server.pem");
    save(page, "intermediate", "intermediate.pem");
    save(page, "root", "root.pem");
    save(page, "chain", "chain.pem");
    save(page, "der", "server.cer");
    save(page, "pkcs7", "bundle.p7b");
    OPEN_SSL.run(
        "verify",
        "-x509_strict",
        "-purpose",
        "sslserver",
        "-CAfile",
        "root.pem",
        "-untrusted",
        "intermediate.pem",
        "server.pem");
    OPEN_SSL.run("verify", "-CAfile", "root.pem", "-untrusted", "chain.pem", "chain.pem");
    String certificate =
        OPEN_SSL.run("x509", "-in", "server.cer", "-inform", "DER", "-noout", "-text");
    org.assertj.core.api.Assertions.assertThat(certificate).contains(policy).doesNotContain("OU");
    String bundle = OPEN_SSL.run("pkcs7", "-in", "bundle.p7b", "-inform", "DER", "-print_certs");
    org.assertj.core.api.Assertions.assertThat(bundle.split("BEGIN CERTIFICATE", -1)).hasSize(4);
  }

  private static void save(Page page, String format, String file) {
    Download download =
        page.waitForDownload(
            () -> page.locator("a[href$='/download/" + format + "']").first().click());
    try (InputStream stream = download.createReadStream()) {
      OPEN_SSL.write(file, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
