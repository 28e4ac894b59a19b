package jp.passportweb.web.page;

import java.util.List;

/**
 * Whose word counts about where a request comes from.
 *
 * @param blocks addresses and networks of the proxies in front of the service; nobody's word counts
 *     where there are none
 * @param header in which they tell it: {@code X-Forwarded-For}, or {@code Forwarded} (RFC 7239).
 *     Only one, because a proxy that writes the one lets the other through as its client sent it
 */
public record TrustedProxies(List<NetworkBlock> blocks, String header) {
  static final String FORWARDED = "Forwarded";

  public TrustedProxies {
    if (!header.equalsIgnoreCase(FORWARDED) && !header.equalsIgnoreCase("X-Forwarded-For")) {
      throw new IllegalArgumentException(header);
    }
  }

  boolean trust(ClientAddress hop) {
    return blocks.stream().anyMatch(block -> block.contains(hop.address()));
  }
}
