package jp.passportweb.web.page;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Text as addresses and forms carry it (RFC 3986 2.1), read strictly: what would be guessed at is
 * no text.
 */
public final class PercentEncoding {
  private PercentEncoding() {}

  /** The text of a part of an address; nothing where it has no one reading. */
  public static Optional<String> decoded(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] != '%') {
        bytes.write(encoded[i]);
      } else if (i + 2 < encoded.length && isHex(encoded[i + 1]) && isHex(encoded[i + 2])) {
        bytes.write(HexFormat.fromHexDigits(new String(encoded, i + 1, 2, US_ASCII)));
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    return text(bytes.toByteArray());
  }

  /** As above, for a name or value of a form, in which a plus sign is a space. */
  public static Optional<String> form(String text) {
    return decoded(text.replace('+', ' '));
  }

  /** The text that these bytes are in UTF-8; nothing where they are none or hold a NUL. */
  static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isHex(byte digit) {
    return HexFormat.isHexDigit(digit);
  }
}
