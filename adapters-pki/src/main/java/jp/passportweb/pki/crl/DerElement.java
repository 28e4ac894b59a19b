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
    int first = der.get(from + 1) & BYTE;
    int content = from + 2;
    if (first < LONG_FORM) {
      return new DerElement(from, content, content + first);
    }
    int length = 0;
    for (int i = 0; i < first - LONG_FORM; i++) {
      length = (length << Byte.SIZE) | (der.get(content) & BYTE);
      content++;
    }
    return new DerElement(from, content, content + length);
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
