package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.passportweb.bootstrap.acceptance.RunningSystem;

/** A member of staff at the office's pages. */
final class Staff {
  private final RunningSystem system;
  final Page page;

  private Staff(RunningSystem system, BrowserContext visitor) {
    this.system = system;
    this.page = visitor.newPage();
  }

  static Staff loggedIn(RunningSystem system, String name) {
    Staff staff = new Staff(system, Chromium.visitor());
    staff.page.navigate(system.url("/office"));
    Eyes.look(staff.page, "office-login");
    staff.page.locator("[name=loginName]").fill(name);
    staff.page.locator("[name=password]").fill(RunningSystem.OPERATOR_PASSWORD);
    staff.page.locator("main button").click();
    Eyes.look(staff.page, "office-queue");
    return staff;
  }

  /** The first record that is found by a server name or a receipt number. */
  void opens(String text) {
    page.navigate(system.url("/office?q=" + text));
    page.locator("main table tbody a").first().click();
  }

  void examines() {
    gathers();
    Eyes.look(page, "office-record");
    press("FINISH");
  }

  /** Receives every document, looks into every point and telephones. */
  void gathers() {
    Locator receive = page.locator("button[name=act][value=RECEIVE]");
    while (receive.count() > 0) {
      receive.first().click();
    }
    Locator open = page.locator("article.evidence > form");
    while (open.count() > 0) {
      open.first().locator("[name^='source-']").fill("登記情報提供サービスと照合");
      open.first().locator("button").click();
    }
    namesAreProven();
    telephones();
  }

  /**
   * Meanwhile the customer sets what is asked for, in the practice zone. The look before asks for
   * what was proven once and is too old by now.
   */
  void namesAreProven() {
    if (page.locator("#names li[data-tone=wait]").count() > 0) {
      press("LOOK_AT_NAMES");
      String here = page.url();
      page.navigate(system.url("/practice"));
      page.locator("button[name=act][value=all]").click();
      page.navigate(here);
    }
  }

  void telephones() {
    page.locator("[name=calledNumber]").fill("03-5775-8720");
    page.locator("[name=numberSource]").selectOption("DIRECTORY_SERVICE");
    page.locator("[name=spokeWith]").fill("原宿 太郎");
    page.locator("[name=result][value=CONFIRMED]").check(new Locator.CheckOptions().setForce(true));
    press("TELEPHONE");
  }

  void approves() {
    press("APPROVE");
    Eyes.look(page, "office-approved");
  }

  void press(String act) {
    button(act).click();
  }

  Locator button(String act) {
    return page.locator("button[name=act][value=" + act + "]");
  }

  void sees(String text) {
    assertThat(page.locator("main")).containsText(text);
  }
}
