package jp.passportweb.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at a page as its readers do: from a small phone to a desk's screen nothing may overflow,
 * and axe-core may find no violation of WCAG 2.2 AA. One look a run at each screen by its name:
 * looking takes longer than using. With -Dpassport.pictures=DIRECTORY it takes pictures.
 */
final class Eyes {
  static final int DESK = 1280;
  static final int HEIGHT = 900;

  private static final int PHONE = 390;

  /** From what WCAG 1.4.10 asks for to a desk's screen. */
  private static final List<Integer> WIDTHS = List.of(320, PHONE, 768, 1024, DESK);

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** The elements that reach beyond the window. */
  private static final String BEYOND =
      """
      [...document.querySelectorAll("main *")]
        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map(e => e.outerHTML.slice(0, 200))
      """;

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private Eyes() {}

  static void look(Page page, String name) {
    if (!SEEN.add(name)) {
      return;
    }
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(() -> "width of %s at %d px: %s".formatted(name, width, page.evaluate(BEYOND)))
          .isEqualTo(width);
    }
    for (int width : List.of(PHONE, DESK)) {
      page.setViewportSize(width, HEIGHT);
      picture(page, name + "-" + width);
    }
    List<String> violations =
        new AxeBuilder(page)
            .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                .map(Eyes::words)
                .toList();
    assertThat(violations).as("accessibility of %s", name).isEmpty();
  }

  private static void picture(Page page, String name) {
    String directory = System.getProperty("passport.pictures", "");
    if (!directory.isEmpty()) {
      page.screenshot(
          new ScreenshotOptions().setFullPage(true).setPath(Path.of(directory, name + ".png")));
    }
  }

  private static String words(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(n -> "\n    " + n.getHtml()).toList();
  }
}
