package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From 「オンライン申請」 to a certificate, in a real browser")
class NewApplicationIT {
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
  @DisplayName("SR 3.0: application, mails, login, list and detail")
  void sr() {
    Application application =
        Application.sr(
            new OpenSsl().csr("/C=JP/O=Aozora/CN=www.aozora.example.jp", "www.aozora.example.jp"));
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    Eyes.look(applicant.page, "done");
    applicant.logsIn(application);
    assertThat(applicant.page.locator("h1")).hasText("お申込一覧画面");
    Eyes.look(applicant.page, "list");
    applicant.link("詳細");
    Eyes.look(applicant.page, "record");
  }
}
