package jp.passportweb.pki.crl;

import java.nio.ByteBuffer;

/**
 * Where one element of DER lies among others (X.690 8.1). Only for what this system has encoded.
 *
 * @param from of its tag
 * @param content behind its length
 * @param end behind its last byte
 */
record DerElement(int from, int content, int end) {
  private static final int LONG_FORM = 0x80;
  private static final int BYTE = 0xFF;

  static DerElement at(ByteBuffer der, int from) {
    return new DerElement(from, contentAt(der, from), endAt(der, from));
  }

  /** Behind the length of the element that begins at a place. */
  static int contentAt(ByteBuffer der, int from) {
    int first = der.get(from + 1) & BYTE;
    return from + 2 + (first < LONG_FORM ? 0 : first - LONG_FORM);
  }

  /** Behind the last byte of the element that begins at a place. */
  static int endAt(ByteBuffer der, int from) {
    int first = der.get(from + 1) & BYTE;
    int content = contentAt(der, from);
    int length = first < LONG_FORM ? first : 0;
    for (int at = from + 2; at < content; at++) {
      length = (length << Byte.SIZE) | (der.get(at) & BYTE);
    }
    return content + length;
  }

  DerElement firstWithin(ByteBuffer der) {
    return at(der, content);
  }

  DerElement next(ByteBuffer der) {
    return at(der, end);
  }

  boolean hasTag(ByteBuffer der, int tag) {
    return der.get(from) == (byte) tag;
  }
}
