package jp.passportweb.domain.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A signed note (C2SP signed-note v1): the text, an empty line, and a line for each signature.
 *
 * @param whole text and signatures as they are sent
 */
public record SignedNote(String whole) {
  private static final String SIGNATURE = "— ";
  private static final int ID_BYTES = 4;

  /** Signs a text, which ends with a line's end. */
  public static SignedNote of(String text, NoteSigner signer) {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("a note's text ends with a line's end");
    }
    byte[] signature = signer.sign(text.getBytes(StandardCharsets.UTF_8));
    byte[] id = signer.key().id();
    byte[] line = ByteBuffer.allocate(id.length + signature.length).put(id).put(signature).array();
    return new SignedNote(
        text
            + "\n"
            + SIGNATURE
            + signer.key().name()
            + " "
            + Base64.getEncoder().encodeToString(line)
            + "\n");
  }

  /** The text, if this key has signed it. Signatures of others are passed over. */
  public Optional<String> verifiedBy(NoteKey key) {
    int end = whole.lastIndexOf("\n\n");
    if (end < 0 || !whole.endsWith("\n")) {
      return Optional.empty();
    }
    String text = whole.substring(0, end + 1);
    return whole.substring(end + 2).lines().anyMatch(line -> isSigned(line, text, key))
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean isSigned(String line, String text, NoteKey key) {
    String begin = SIGNATURE + key.name() + " ";
    if (!line.startsWith(begin)) {
      return false;
    }
    try {
      byte[] read = Base64.getDecoder().decode(line.substring(begin.length()));
      return read.length > ID_BYTES
          && Arrays.equals(Arrays.copyOf(read, ID_BYTES), key.id())
          && key.verifies(
              text.getBytes(StandardCharsets.UTF_8),
              Arrays.copyOfRange(read, ID_BYTES, read.length));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
