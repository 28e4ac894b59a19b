package jp.passportweb.network.web;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses everybody can reach, so that nobody in our own network is asked in a stranger's
 * name: IANA's registries of special-purpose addresses, read in 2026-11. An IPv4 address inside of
 * one of IPv6 is the IPv4 address to Java, or lies in a range that is closed.
 */
final class PublicAddresses {
  private static final List<AddressRange> CLOSED =
      ranges(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20");

  /** All of IPv4, and what of IPv6 is handed out. */
  private static final List<AddressRange> HANDED_OUT = ranges("0.0.0.0/0", "2000::/3");

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    return HANDED_OUT.stream().anyMatch(range -> range.holds(address))
        && CLOSED.stream().noneMatch(range -> range.holds(address));
  }

  private static List<AddressRange> ranges(String... texts) {
    return Stream.of(texts).map(AddressRange::of).toList();
  }
}
