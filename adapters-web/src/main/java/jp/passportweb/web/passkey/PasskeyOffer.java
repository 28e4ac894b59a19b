package jp.passportweb.web.passkey;

import java.net.URI;
import jp.passportweb.web.page.WebSettings;

/** Whether browsers have passkeys for this site: by https below a name, or on one's own machine. */
public final class PasskeyOffer {
  private PasskeyOffer() {}

  public static boolean isMade(WebSettings settings) {
    String host = relyingParty(settings);
    boolean named = !host.matches("[0-9.]+|.*:.*");
    return named && (settings.isHttps() || host.equals("localhost"));
  }

  /** What passkeys are bound to: the host of the site (WebAuthn). */
  public static String relyingParty(WebSettings settings) {
    URI baseUrl = settings.baseUrl();
    return baseUrl.getHost() == null ? "" : baseUrl.getHost();
  }
}
