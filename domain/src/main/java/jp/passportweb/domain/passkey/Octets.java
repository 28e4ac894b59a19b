package jp.passportweb.domain.passkey;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Bytes that nobody can change, compared by content and written in base64url (WebAuthn). */
public final class Octets {
  private final byte[] bytes;

  private Octets(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Octets of(byte[] bytes) {
    return new Octets(bytes.clone());
  }

  public static Octets of(UUID id) {
    return new Octets(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  public static Octets random(RandomGenerator random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return new Octets(bytes);
  }

  /** What a browser sends, if it is base64url and not empty. */
  public static Optional<Octets> parse(String base64Url) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(base64Url);
      return bytes.length == 0 ? Optional.empty() : Optional.of(new Octets(bytes));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String base64Url() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets octets && Arrays.equals(bytes, octets.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "octets("
        + bytes.length
        + ", "
        + HexFormat.of().toHexDigits(Arrays.hashCode(bytes))
        + ")";
  }
}
