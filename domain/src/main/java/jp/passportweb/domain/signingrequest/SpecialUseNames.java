package jp.passportweb.domain.signingrequest;

import java.util.List;
import java.util.Optional;

/**
 * Zones that the protocols keep for themselves: nobody holds them, so that nobody can prove control
 * of a name in them. They are the entries of IANA's "Special-Use Domain Names" registry (RFC 6761
 * and its successors), read in 2026-11, and {@code arpa} as a whole, which holds every other entry
 * of it (home.arpa, resolver.arpa, 254.169.in-addr.arpa …) and the reverse zones, closed to
 * certificates since 2026-03-15 (BR 4.2.2, 7.1.2.7.12).
 */
final class SpecialUseNames {
  private static final List<Zone> ZONES =
      List.of(
          new Zone("arpa", Use.INFRASTRUCTURE, "RFC 3172"),
          new Zone("alt", Use.OUTSIDE_DNS, "RFC 9476"),
          new Zone("onion", Use.OUTSIDE_DNS, "RFC 7686"),
          new Zone("invalid", Use.OUTSIDE_DNS, "RFC 6761"),
          new Zone("local", Use.INSIDE_NETWORKS, "RFC 6762"),
          new Zone("localhost", Use.INSIDE_NETWORKS, "RFC 6761"),
          new Zone("test", Use.EXAMPLE, "RFC 6761"),
          new Zone("example", Use.EXAMPLE, "RFC 6761"),
          new Zone("example.com", Use.EXAMPLE, "RFC 6761"),
          new Zone("example.net", Use.EXAMPLE, "RFC 6761"),
          new Zone("example.org", Use.EXAMPLE, "RFC 6761"));

  private SpecialUseNames() {}

  /** What a zone is kept for. */
  enum Use {
    INFRASTRUCTURE,
    OUTSIDE_DNS,
    INSIDE_NETWORKS,
    EXAMPLE
  }

  private record Zone(String name, Use use, String source) {
    boolean holds(String host) {
      return host.equals(name) || host.endsWith("." + name);
    }
  }

  /** The use that a name is kept for; empty for a name that somebody can hold. */
  static Optional<Use> useOf(String lowerCaseHost) {
    return ZONES.stream().filter(zone -> zone.holds(lowerCaseHost)).map(Zone::use).findFirst();
  }
}
