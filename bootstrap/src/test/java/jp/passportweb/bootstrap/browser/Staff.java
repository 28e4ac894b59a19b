package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.passportweb.bootstrap.acceptance.EvidenceForms;
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

  /** Receives every document, records every fact, explains what differs and telephones. */
  void gathers() {
    Locator receive = page.locator("button[name=act][value=RECEIVE]");
    while (receive.count() > 0) {
      unfold("documents");
      receive.first().click();
    }
    recordsFacts();
    explains();
    namesAreProven();
    telephones();
  }

  /** Whatever is not proven yet, one row after the other. */
  void recordsFacts() {
    Locator open = page.locator("#facts li[data-fact]:not([data-tone=ok])");
    while (open.count() > 0) {
      records(open.first().getAttribute("data-fact"));
    }
  }

  void records(String fact) {
    types(fact);
    row(fact).locator("button[value=EVIDENCE]").click();
    assertThat(row(fact)).hasAttribute("data-tone", "ok");
  }

  /** Types into a row and sends nothing. */
  void types(String fact) {
    unfold("fact-" + fact);
    Locator again = row(fact).locator(".item__body > details:not([open]) > summary");
    if (again.count() > 0) {
      again.click();
    }
    EvidenceForms.of(fact)
        .forEach((field, text) -> {
          Locator typed = page.locator("[name='" + field + "']");
          if (field.startsWith("source-")) {
            typed.selectOption(text);
          } else {
            typed.fill(text);
          }
        });
  }

  private void explains() {
    Locator unexplained = page.locator("#differences input[aria-required=true]");
    for (int left = unexplained.count(); left > 0; left--) {
      unexplained.first().fill("登記で変更を確認");
      unexplained.first().press("Enter");
      assertThat(unexplained).hasCount(left - 1);
    }
  }

  Locator row(String fact) {
    return page.locator("#fact-" + fact);
  }

  void unfold(String row) {
    Locator closed = page.locator("#" + row + " > details:not([open]) > summary");
    if (closed.count() > 0) {
      closed.click();
    }
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
    if (page.locator("[name=calledNumber]").count() == 0) {
      records("TELEPHONE_NUMBER");
    }
    unfold("telephone");
    page.locator("[name=calledNumber]").selectOption(EvidenceForms.NUMBER);
    page.locator("[name=spokeWith]").fill("原宿 太郎");
    page.locator("[name=asked]").fill("申込の内容。承認すると回答。");
    page.locator("[name=result][value=CONFIRMED]").check(new Locator.CheckOptions().setForce(true));
    press("TELEPHONE");
  }

  /** Compares each line of the certificate, where that is asked for, and approves. */
  void approves() {
    ticks();
    press("APPROVE");
    Eyes.look(page, "office-approved");
  }

  void ticks() {
    for (Locator box : page.locator("input[type=checkbox][form=approval]").all()) {
      box.check(new Locator.CheckOptions().setForce(true));
    }
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
