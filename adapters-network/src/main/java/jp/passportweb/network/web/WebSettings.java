package jp.passportweb.network.web;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * How pages are looked at.
 *
 * @param http the port that is asked for 80, the same except in tests
 * @param https the port that is asked for 443
 * @param alsoAllowed addresses that are asked though not everybody can reach them; none in
 *     production
 * @param step how long a connection, and each part of an answer, is waited for
 * @param whole how long everything may take, redirects included
 */
public record WebSettings(
    int http, int https, Set<InetAddress> alsoAllowed, Duration step, Duration whole) {
  public WebSettings {
    alsoAllowed = Set.copyOf(alsoAllowed);
  }

  /** The ports of the web, and the addresses that everybody can reach. */
  public static WebSettings of(Duration step, Duration whole) {
    return new WebSettings(80, 443, Set.of(), step, whole);
  }

  boolean allows(InetAddress address) {
    return PublicAddresses.isPublic(address) || alsoAllowed.contains(address);
  }

  /** Which port is asked for a page. */
  int portOf(URI page) {
    int named = page.getPort() == -1 ? (isSecure(page) ? 443 : 80) : page.getPort();
    return switch (named) {
      case 80 -> http;
      case 443 -> https;
      default -> throw new IllegalArgumentException("no port of the web: " + page);
    };
  }

  static boolean isSecure(URI page) {
    return "https".equalsIgnoreCase(page.getScheme());
  }
}
