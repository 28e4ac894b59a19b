package jp.passportweb.pki.crl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.BERTags;

/** A DER SEQUENCE of what is encoded already, and copied only where it is written. */
final class DerSequence {
  private static final int LONG_FORM = 0x80;

  private final List<ByteBuffer> pieces;

  /** Elements, or pieces of some that follow one another. */
  DerSequence(List<ByteBuffer> content) {
    int inside = content.stream().mapToInt(ByteBuffer::remaining).sum();
    this.pieces = Stream.concat(Stream.of(header(inside)), content.stream()).toList();
  }

  List<ByteBuffer> pieces() {
    return pieces;
  }

  void writeTo(OutputStream out) throws IOException {
    WritableByteChannel channel = Channels.newChannel(out);
    for (ByteBuffer piece : pieces) {
      channel.write(piece.duplicate());
    }
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
