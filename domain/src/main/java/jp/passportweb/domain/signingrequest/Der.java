package jp.passportweb.domain.signingrequest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** DER bytes that nobody can change, compared by content. */
public final class Der {
  private final byte[] bytes;

  private Der(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Der of(byte[] bytes) {
    return new Der(bytes.clone());
  }

  /** Of pieces that follow one another; what is left in each is read, and none is changed. */
  public static Der joined(List<ByteBuffer> pieces) {
    ByteBuffer all = ByteBuffer.allocate(pieces.stream().mapToInt(ByteBuffer::remaining).sum());
    pieces.forEach(piece -> all.put(piece.duplicate()));
    return new Der(all.array());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes themselves, to be read only: large ones are not copied for each reader. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /** The bytes from the first on, without a copy of them. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  public int length() {
    return bytes.length;
  }

  /** PEM with lines of 64 characters (RFC 7468). */
  public String pem(String label) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Der der && Arrays.equals(bytes, der.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "DER("
        + bytes.length
        + " bytes, "
        + HexFormat.of().toHexDigits(Arrays.hashCode(bytes))
        + ")";
  }
}
