package jp.passportweb.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/**
 * Hands that know the keys only: Tab to go on, Enter and Space to press, arrows to choose. Wherever
 * they rest, the focus must be seen (WCAG 2.4.7, 2.4.11).
 */
final class Keyboard implements Hands {
  /** More than any page has places for the focus. */
  private static final int MANY = 200;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** What leads to another page has led there when this returns. */
  @Override
  public void press(Locator linkOrButton) {
    reach(linkOrButton);
    boolean within = focused("href").startsWith("#");
    page.evaluate("() => { window.stillHere = true; }");
    page.keyboard().press("Enter");
    if (!within) {
      page.waitForFunction("() => !window.stillHere");
    }
  }

  @Override
  public void type(Locator field, String text) {
    reach(field);
    page.keyboard().press("Control+A");
    page.keyboard().insertText(text);
  }

  @Override
  public void choose(Locator select, String value) {
    reach(select);
    page.keyboard().press("Home");
    arrowUntil(() -> select.inputValue().equals(value));
  }

  /** A group of radio buttons is one place for the focus: arrows go on within it. */
  @Override
  public void pick(Locator radio) {
    String group = radio.getAttribute("name");
    for (int i = 0; i < MANY && !group.equals(focused("name")); i++) {
      page.keyboard().press("Tab");
    }
    isSeen();
    page.keyboard().press("Space");
    arrowUntil(radio::isChecked);
  }

  /** Tab until the focus is there. */
  void reach(Locator target) {
    for (int i = 0; i < MANY && !isFocused(target); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(isFocused(target)).as("Tab reaches %s", target).isTrue();
    isSeen();
  }

  boolean isFocused(Locator target) {
    return (boolean) target.evaluate("element => element === document.activeElement");
  }

  private String focused(String attribute) {
    return (String)
        page.evaluate("name => document.activeElement.getAttribute(name) ?? ''", attribute);
  }

  private void arrowUntil(BooleanSupplier done) {
    for (int i = 0; i < MANY && !done.getAsBoolean(); i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(done.getAsBoolean()).as("an arrow key chooses it").isTrue();
  }

  /** The ring is drawn by an outline, of the element or of the card that it stands in. */
  private void isSeen() {
    assertThat(
            page.evaluate(
                """
                () => {
                  const element = document.activeElement;
                  const box = element.getBoundingClientRect();
                  const rings = [element, element.closest("label") ?? element].some(e => {
                    const style = getComputedStyle(e);
                    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                  });
                  return rings && box.bottom > 0 && box.top < innerHeight ? "" : element.outerHTML;
                }
                """))
        .as("the focus is seen")
        .isEqualTo("");
  }
}
