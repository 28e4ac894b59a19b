package jp.passportweb.bootstrap.settings;

import java.net.InetSocketAddress;

/** {@code host:port} of a setting; an address of IPv6 stands in brackets before a port. */
public final class HostAndPort {
  private HostAndPort() {}

  /**
   * Reads one.
   *
   * @param usual the port where none is named
   * @throws IllegalArgumentException where it is none, or its host has no address
   */
  public static InetSocketAddress read(String text, int usual) {
    int colon = text.lastIndexOf(':');
    boolean hasPort = (colon > 0 && text.indexOf(':') == colon) || text.contains("]:");
    String host = hasPort ? text.substring(0, colon) : text;
    InetSocketAddress address =
        new InetSocketAddress(host, hasPort ? Integer.parseInt(text.substring(colon + 1)) : usual);
    if (address.isUnresolved()) {
      throw new IllegalArgumentException("no address: " + host);
    }
    return address;
  }
}
