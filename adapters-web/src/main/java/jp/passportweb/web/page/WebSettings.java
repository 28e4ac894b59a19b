package jp.passportweb.web.page;

import java.net.URI;
import java.time.Duration;

/**
 * What the pages must know of the installation.
 *
 * @param baseUrl without a slash at its end
 * @param evaluation whether the banner is shown and the mailbox can be read
 * @param passwordLife how long a one-time password counts (OTP-3)
 */
public record WebSettings(URI baseUrl, boolean evaluation, Duration passwordLife) {
  public boolean isHttps() {
    return "https".equals(baseUrl.getScheme());
  }
}
