package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OPR-1 staff log in by a second factor, where it is required")
class SecondFactorIT {
  private static RunningSystem system;
  private final Page page = Chromium.visitor().newPage();

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of("PASSPORT_SECOND_FACTOR_REQUIRED", "true"));
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName("OPR-1 enrolled at the first login; then a code, once, or a recovery code opens it")
  void enrolledAndUsed() {
    types("examiner");
    assertThat(page).hasURL(system.url("/office/login/second-factor"));
    Eyes.look(page, "second-factor-enrolment");
    page.navigate(system.url("/office"));
    assertThat(page).hasURL(system.url("/office/login"));

    types("examiner");
    AuthenticatorApp app = new AuthenticatorApp(page.locator("#secret").textContent());
    confirms("000000");
    assertThat(page.locator(".summary")).isVisible();
    String first = app.freshCode();
    confirms(first);
    Eyes.look(page, "second-factor-recovery-codes");
    List<String> recoveryCodes =
        page.locator("#recovery-codes").textContent().strip().lines().toList();
    page.locator("main .btn--go").click();
    assertThat(page).hasURL(system.url("/office"));

    logsOut();
    types("examiner");
    Eyes.look(page, "second-factor-code");
    confirms(first);
    assertThat(page.locator(".summary")).isVisible();
    confirms(app.freshCode());
    assertThat(page).hasURL(system.url("/office"));

    logsOut();
    types("examiner");
    confirms(recoveryCodes.getFirst());
    assertThat(page).hasURL(system.url("/office"));
    page.navigate(system.url("/office/second-factor"));
    Eyes.look(page, "second-factor");
    assertThat(page.locator("main")).containsText("9個");
  }

  @Test
  @DisplayName("OPR-1 removed by a code, the next login enrols another app")
  void removed() {
    types("approver");
    AuthenticatorApp app = new AuthenticatorApp(page.locator("#secret").textContent());
    confirms(app.freshCode());
    page.navigate(system.url("/office/second-factor"));
    page.locator("[name=secondFactorCode]").fill(app.freshCode());
    page.locator("button[value=remove]").click();
    assertThat(page).hasURL(Pattern.compile("/office/login\\?ended"));
    types("approver");
    assertThat(page).hasURL(system.url("/office/login/second-factor"));
    AuthenticatorApp other = new AuthenticatorApp(page.locator("#secret").textContent());
    confirms(app.freshCode());
    assertThat(page.locator(".summary")).isVisible();
    confirms(other.freshCode());
    assertThat(page.locator("#recovery-codes")).isVisible();
  }

  private void types(String name) {
    page.navigate(system.url("/office/login"));
    page.locator("[name=loginName]").fill(name);
    page.locator("[name=password]").fill(RunningSystem.OPERATOR_PASSWORD);
    page.locator("main button").click();
  }

  private void confirms(String code) {
    page.locator("[name=secondFactorCode]").fill(code);
    page.locator("main form button.btn--go").click();
  }

  private void logsOut() {
    page.locator("form[action='/office/logout'] button").click();
  }
}
