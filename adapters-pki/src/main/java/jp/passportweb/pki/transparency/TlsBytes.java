package jp.passportweb.pki.transparency;

import java.io.ByteArrayOutputStream;

/** Writes numbers and vectors as TLS does (RFC 5246 4). */
final class TlsBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A number of so many bytes, the highest first. */
  TlsBytes number(long value, int size) {
    for (int shift = (size - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes.write((int) (value >> shift));
    }
    return this;
  }

  TlsBytes raw(byte[] content) {
    bytes.writeBytes(content);
    return this;
  }

  /** Its length in so many bytes, then the content. */
  TlsBytes vector(byte[] content, int sizeOfLength) {
    if (content.length >= 1L << (sizeOfLength * Byte.SIZE)) {
      throw new IllegalArgumentException("too long for its length: " + content.length);
    }
    return number(content.length, sizeOfLength).raw(content);
  }

  byte[] all() {
    return bytes.toByteArray();
  }
}
