package jp.passportweb.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * A browser for each thread that tests run on, for Playwright is for one thread; each visitor has a
 * context of its own.
 */
final class Chromium {
  /** How long a page is waited for on a machine that does much else. */
  private static final double PATIENCE_MILLIS = 30_000;

  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

  private Chromium() {}

  /** A fresh visitor: no cookies, a desk's screen, Japanese. */
  static BrowserContext visitor() {
    return visitor(new NewContextOptions());
  }

  static BrowserContext visitor(NewContextOptions options) {
    BrowserContext context =
        BROWSER
            .get()
            .newContext(
                options
                    .setViewportSize(Eyes.DESK, Eyes.HEIGHT)
                    .setLocale("ja-JP")
                    .setTimezoneId("Asia/Tokyo"));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  private static Browser launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Playwright playwright = Playwright.create();
    Browser browser = playwright.chromium().launch(BrowserOnThisMachine.launchOptions());
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return browser;
  }
}
