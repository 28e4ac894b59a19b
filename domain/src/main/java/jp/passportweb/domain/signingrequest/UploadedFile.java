package jp.passportweb.domain.signingrequest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An uploaded file: DER, or text in one of the encodings that editors write. */
final class UploadedFile {
  private static final byte SEQUENCE = 0x30;

  private UploadedFile() {}

  /** DER begins with a SEQUENCE's tag, which is the digit 0 in text: what follows decides. */
  static boolean isDer(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == SEQUENCE && !isText(bytes);
  }

  static String text(byte[] bytes) {
    return new String(bytes, charset(bytes));
  }

  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if ((b & 0xFF) < ' ' && !Character.isWhitespace(b)) {
        return false;
      }
    }
    return new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
  }

  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
