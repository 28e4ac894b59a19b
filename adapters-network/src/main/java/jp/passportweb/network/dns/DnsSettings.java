package jp.passportweb.network.dns;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How the DNS is asked from one perspective.
 *
 * @param resolver that is asked, and that hands on what DNSSEC signs
 * @param trustAnchors of the root, as lines of a zone's file (DS or DNSKEY); empty where nothing is
 *     proven, as only remote perspectives may do
 * @param packet how long one packet is waited for
 * @param question how long the answer to one question is waited for, with all that proves it
 */
public record DnsSettings(
    InetSocketAddress resolver, String trustAnchors, Duration packet, Duration question) {
  public DnsSettings {
    if (!packet.isPositive() || packet.compareTo(question) > 0) {
      throw new IllegalArgumentException(
          "a packet is waited for no longer than an answer: " + packet + ", " + question);
    }
  }

  /** Whether signatures are looked at, as the primary perspective always must (DNS-1). */
  public boolean isValidating() {
    return !trustAnchors.isBlank();
  }
}
