package jp.passportweb.bootstrap.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium for Playwright: one on the machine, else Debian's, else Playwright's own
 * download. A machine where none of these is to be had fails the tests; it never skips them.
 */
public final class BrowserOnThisMachine {
  /** The one without a window first: it works a third as much for the same pages. */
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

  private static final List<String> DEBIAN_PACKAGES =
      List.of("chromium-headless-shell", "fonts-noto-cjk");
  private static final Duration INSTALLATION_LIMIT = Duration.ofMinutes(10);

  /**
   * Sandboxing needs rights that a container lacks; the rest keeps the browser from calling out.
   */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private BrowserOnThisMachine() {}

  /**
   * What to start the browser with.
   *
   * @throws IllegalStateException where there is no browser and none can be installed
   */
  public static synchronized LaunchOptions launchOptions() {
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
    Optional<Path> browser = inPath().or(BrowserOnThisMachine::fromDebian);
    if (browser.isPresent()) {
      return options.setExecutablePath(browser.get());
    }
    if (downloadedByPlaywright()) {
      return options;
    }
    throw new IllegalStateException(
        """
        NO BROWSER: the browser tests need a Chromium and could not find or install one.
        Looked for %s in PATH, tried apt-get (needs root) and Playwright's own download.
        Install one and run again, on Debian:  apt-get install -y %s
        """
            .formatted(NAMES, String.join(" ", DEBIAN_PACKAGES)));
  }

  private static Optional<Path> inPath() {
    return NAMES.stream().flatMap(BrowserOnThisMachine::executables).findFirst();
  }

  private static Stream<Path> executables(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  private static Optional<Path> fromDebian() {
    boolean mayInstall =
        "root".equals(System.getProperty("user.name"))
            && executables("apt-get").findAny().isPresent();
    if (!mayInstall) {
      return Optional.empty();
    }
    succeeds(new ProcessBuilder("apt-get", "update"));
    var install =
        new ProcessBuilder(
            Stream.concat(Stream.of("apt-get", "install", "-y"), DEBIAN_PACKAGES.stream())
                .toList());
    install.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return succeeds(install) ? inPath() : Optional.empty();
  }

  /** In a process of its own, since this one runs with Playwright's downloads switched off. */
  private static boolean downloadedByPlaywright() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var install =
        new ProcessBuilder(
            java,
            "-classpath",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "chromium");
    install.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
    return succeeds(install);
  }

  private static boolean succeeds(ProcessBuilder command) {
    System.err.println("Looking for a browser: " + String.join(" ", command.command()));
    try {
      Process process =
          command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      if (!process.waitFor(INSTALLATION_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException cannotStart) {
      System.err.println("Cannot start it: " + cannotStart);
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
