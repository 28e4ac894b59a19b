package jp.passportweb.pki.crl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.BERTags;

/** A DER SEQUENCE of what is encoded already, and copied only where it is written. */
final class DerSequence {
  private static final int LONG_FORM = 0x80;

  private final List<ByteBuffer> pieces;
  private final int length;

  /** Elements, or pieces of some that follow one another. */
  DerSequence(List<ByteBuffer> content) {
    int inside = content.stream().mapToInt(ByteBuffer::remaining).sum();
    ByteBuffer header = header(inside);
    this.pieces = Stream.concat(Stream.of(header), content.stream()).toList();
    this.length = header.remaining() + inside;
  }

  List<ByteBuffer> pieces() {
    return pieces;
  }

  void writeTo(OutputStream out) throws IOException {
    for (ByteBuffer piece : pieces) {
      out.write(piece.array(), piece.arrayOffset() + piece.position(), piece.remaining());
    }
  }

  byte[] bytes() {
    ByteBuffer all = ByteBuffer.allocate(length);
    pieces.forEach(piece -> all.put(piece.duplicate()));
    return all.array();
  }

  private static ByteBuffer header(int length) {
    ByteBuffer header = ByteBuffer.allocate(2 + Integer.BYTES);
    header.put((byte) (BERTags.SEQUENCE | BERTags.CONSTRUCTED));
    if (length < LONG_FORM) {
      header.put((byte) length);
    } else {
      int octets = Integer.BYTES - Integer.numberOfLeadingZeros(length) / Byte.SIZE;
      header.put((byte) (LONG_FORM | octets));
      for (int i = octets - 1; i >= 0; i--) {
        header.put((byte) (length >>> (i * Byte.SIZE)));
      }
    }
    return header.flip();
  }
}
