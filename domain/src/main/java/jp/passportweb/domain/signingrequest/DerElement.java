package jp.passportweb.domain.signingrequest;

import java.util.ArrayList;
import java.util.List;

/** One element of DER, read without any strictness: its contents may be cut off. */
final class DerElement {
  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int SEQUENCE = 0x30;
  static final int CONTEXT = 0xA0;

  private static final int MOST = 12;

  private final byte[] der;
  private final int tag;
  private final int start;
  private final int end;

  private DerElement(byte[] der, int tag, int start, int end) {
    this.der = der;
    this.tag = tag;
    this.start = start;
    this.end = end;
  }

  /** The first elements, one behind the other. */
  static List<DerElement> elements(byte[] der) {
    return elements(der, 0, der.length);
  }

  List<DerElement> children() {
    return elements(der, start, end);
  }

  int tag() {
    return tag;
  }

  int length() {
    return end - start;
  }

  /** Where what follows it begins. */
  int end() {
    return end;
  }

  boolean isSequence() {
    return tag == SEQUENCE;
  }

  boolean isContext(int number) {
    return tag == CONTEXT + number;
  }

  private static List<DerElement> elements(byte[] der, int from, int to) {
    List<DerElement> found = new ArrayList<>();
    for (int at = from; at + 1 < to && found.size() < MOST; at = found.getLast().end) {
      found.add(at(der, at, to));
    }
    return found;
  }

  /** Lengths that overrun, and the indefinite one of BER, reach to the end. */
  private static DerElement at(byte[] der, int at, int to) {
    int length = der[at + 1] & 0xFF;
    int start = at + 2;
    if (length >= 0x80) {
      int bytes = Math.min(length - 0x80, to - start);
      length = bytes == 0 ? to - start : number(der, start, bytes);
      start += bytes;
    }
    int end = (int) Math.min(to, (long) start + length);
    return new DerElement(der, der[at] & 0xFF, start, end);
  }

  private static int number(byte[] der, int start, int bytes) {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value = Math.min(Integer.MAX_VALUE, value << 8 | (der[start + i] & 0xFF));
    }
    return (int) value;
  }
}
