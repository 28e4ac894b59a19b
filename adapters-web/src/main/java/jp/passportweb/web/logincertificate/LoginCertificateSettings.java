package jp.passportweb.web.logincertificate;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import jp.passportweb.web.page.NetworkBlock;
import org.jspecify.annotations.Nullable;

/**
 * How certificates come to the service.
 *
 * @param address where browsers are asked for one, without a slash at its end; nothing when nobody
 *     asks
 * @param proxies whose word counts about the certificate of the browser behind them
 * @param header in which they give it
 */
public record LoginCertificateSettings(
    @Nullable URI address, List<NetworkBlock> proxies, String header) {
  private static final String PATH = CertificateLoginController.PATH;

  /** The page that logs in by certificate; nothing when there is no such way. */
  public @Nullable String page() {
    return address == null ? null : address + PATH;
  }

  boolean trusts(InetAddress peer) {
    return proxies.stream().anyMatch(proxy -> proxy.contains(peer));
  }
}
