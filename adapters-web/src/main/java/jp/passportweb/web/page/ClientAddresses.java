package jp.passportweb.web.page;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a request comes from: the peer of its connection; behind trusted proxies the nearest
 * address, read from the right of what they wrote, that is none of theirs. What a client writes
 * into the header itself stands further left and is never reached.
 */
@Singleton
public final class ClientAddresses {
  private final TrustedProxies proxies;

  ClientAddresses(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  /** The client, as far as trusted hops tell it; else the last hop that is known. */
  public ClientAddress of(HttpRequest<?> request) {
    ClientAddress nearest = new ClientAddress(request.getRemoteAddress().getAddress());
    List<String> hops = ForwardedHops.of(proxies.header(), request.getHeaders());
    for (String hop : hops.reversed()) {
      Optional<ClientAddress> before = ForwardedHops.address(hop);
      if (!proxies.trust(nearest) || before.isEmpty()) {
        return nearest;
      }
      nearest = before.get();
    }
    return nearest;
  }
}
