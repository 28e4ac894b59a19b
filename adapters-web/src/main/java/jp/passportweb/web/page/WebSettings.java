package jp.passportweb.web.page;

import java.net.URI;

/**
 * What the pages must know of the installation.
 *
 * @param baseUrl without a slash at its end
 * @param evaluation whether the banner is shown and the mailbox can be read
 */
public record WebSettings(URI baseUrl, boolean evaluation) {
  public boolean isHttps() {
    return "https".equals(baseUrl.getScheme());
  }
}
