package jp.passportweb.network.web;

import java.net.InetAddress;

/**
 * Addresses that begin with the same bits.
 *
 * @param first of them
 * @param bits that they have in common
 */
record AddressRange(InetAddress first, int bits) {
  /** Reads one as the registries write it: {@code 192.168.0.0/16}. */
  static AddressRange of(String text) {
    int slash = text.indexOf('/');
    return new AddressRange(
        InetAddress.ofLiteral(text.substring(0, slash)),
        Integer.parseInt(text.substring(slash + 1)));
  }

  boolean holds(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((mine[bit / 8] ^ other[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
