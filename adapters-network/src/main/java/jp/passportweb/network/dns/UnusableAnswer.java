package jp.passportweb.network.dns;

import org.xbill.DNS.Rcode;

/** The resolver answered that it has no answer. */
final class UnusableAnswer extends RuntimeException {
  private final int rcode;

  UnusableAnswer(int rcode, String detail) {
    super((Rcode.string(rcode) + " " + detail).strip());
    this.rcode = rcode;
  }

  int rcode() {
    return rcode;
  }
}
