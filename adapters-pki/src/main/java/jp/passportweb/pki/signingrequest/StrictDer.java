package jp.passportweb.pki.signingrequest;

import java.io.IOException;
import java.util.Arrays;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;

/**
 * Decodes bytes that are DER and nothing but DER (X.690 §10): definite and shortest lengths, no
 * bytes behind, and the same bytes when encoded again.
 */
final class StrictDer {
  /** A CSR nests nine levels deep; the stack bears a thousand. */
  private static final int DEEPEST = 32;

  private static final int CONSTRUCTED = 0x20;
  private static final int LONG_TAG = 0x1F;
  private static final int LONG_LENGTH = 0x80;
  private static final int MOST_LENGTH_BYTES = 3;

  private final byte[] der;

  private StrictDer(byte[] der) {
    this.der = der;
  }

  static ASN1Primitive decode(byte[] der) {
    if (new StrictDer(der).endOfElement(0, der.length, 0) != der.length) {
      throw new MalformedRequest(Defect.TRAILING_DATA);
    }
    try {
      ASN1Primitive decoded = ASN1Primitive.fromByteArray(der);
      if (decoded != null && Arrays.equals(decoded.getEncoded(ASN1Encoding.DER), der)) {
        return decoded;
      }
    } catch (IOException | RuntimeException e) {
      throw new MalformedRequest(Defect.NOT_DER);
    }
    throw new MalformedRequest(Defect.NOT_DER);
  }

  private int endOfElement(int at, int limit, int depth) {
    if (depth > DEEPEST || limit - at < 2 || (der[at] & LONG_TAG) == LONG_TAG) {
      throw new MalformedRequest(Defect.NOT_DER);
    }
    int lengthBytes = lengthBytes(at + 1);
    int start = at + 2 + lengthBytes;
    int end = start > limit ? -1 : start + length(at + 1, lengthBytes);
    if (end < start || end > limit) {
      throw new MalformedRequest(Defect.NOT_DER);
    }
    if ((der[at] & CONSTRUCTED) != 0) {
      checkElements(start, end, depth + 1);
    }
    return end;
  }

  private void checkElements(int start, int end, int depth) {
    for (int at = start; at < end; ) {
      at = endOfElement(at, end, depth);
    }
  }

  /** Bytes behind the first one of a length; the indefinite length is none of DER. */
  private int lengthBytes(int at) {
    int first = der[at] & 0xFF;
    int bytes = first < LONG_LENGTH ? 0 : first - LONG_LENGTH;
    if (first == LONG_LENGTH || bytes > MOST_LENGTH_BYTES) {
      throw new MalformedRequest(Defect.NOT_DER);
    }
    return bytes;
  }

  private int length(int at, int bytes) {
    int length = bytes == 0 ? der[at] : 0;
    for (int i = 1; i <= bytes; i++) {
      length = length << Byte.SIZE | (der[at + i] & 0xFF);
    }
    return length;
  }
}
