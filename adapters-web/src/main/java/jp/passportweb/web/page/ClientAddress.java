package jp.passportweb.web.page;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request comes from. An IPv4 address that is written as one of IPv6 ({@code
 * ::ffff:192.0.2.1}) is the IPv4 address.
 */
public record ClientAddress(InetAddress address) {
  /** What one subscriber of a network is given at least (RFC 6177, RFC 7421). */
  private static final int SUBSCRIBER_BYTES = 8;

  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d{2}|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /** An address as it is written; nothing where it is a name, has a zone or is cut short. */
  static Optional<ClientAddress> parse(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ClientAddress(InetAddress.ofLiteral(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The whole address, as a record of it is kept. */
  public String text() {
    String host = address.getHostAddress();
    int zone = host.indexOf('%');
    return zone < 0 ? host : host.substring(0, zone);
  }

  /**
   * By what requests are counted: an IPv4 address; of IPv6 the subscriber's network, since whoever
   * has one address there has 2<sup>64</sup>.
   */
  public String counted() {
    if (!(address instanceof Inet6Address)) {
      return text();
    }
    byte[] network = Arrays.copyOf(address.getAddress(), SUBSCRIBER_BYTES);
    return HexFormat.of().formatHex(network).replaceAll("(....)", "$1:") + ":/64";
  }
}
