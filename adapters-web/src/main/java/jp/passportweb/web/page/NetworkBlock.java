package jp.passportweb.web.page;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;

/** Addresses of a network that begin alike: 192.0.2.7, 10.0.0.0/8, 2001:db8::/32 (RFC 4632). */
public record NetworkBlock(InetAddress first, int prefix) {
  public NetworkBlock {
    if (prefix < 0 || prefix > first.getAddress().length * Byte.SIZE) {
      throw new IllegalArgumentException("no prefix of " + first.getHostAddress() + ": " + prefix);
    }
  }

  /**
   * Reads an address, or an address with the length of its prefix.
   *
   * @throws IllegalArgumentException when it is neither; a host's name is not looked up
   */
  public static NetworkBlock of(String text) {
    int slash = text.indexOf('/');
    InetAddress first = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
    int whole = first.getAddress().length * Byte.SIZE;
    return new NetworkBlock(first, slash < 0 ? whole : Integer.parseInt(text.substring(slash + 1)));
  }

  /**
   * Reads a setting: each value holds one block, or none when it is blank.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public static List<NetworkBlock> all(Collection<String> texts) {
    return texts.stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(NetworkBlock::of)
        .toList();
  }

  /** Whether it lies in here; an IPv4 address never lies in a network of IPv6. */
  public boolean contains(InetAddress address) {
    byte[] these = first.getAddress();
    byte[] those = address.getAddress();
    if (these.length != those.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
      if (((these[bit / Byte.SIZE] ^ those[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
