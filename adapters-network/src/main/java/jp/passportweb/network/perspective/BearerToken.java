package jp.passportweb.network.perspective;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What opens a perspective (MPIC-3, RFC 6750); it is shown nowhere. */
public final class BearerToken {
  private static final int SHORTEST = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
  private static final String SCHEME = "Bearer ";

  private final String text;

  /**
   * Keeps one.
   *
   * @throws IllegalArgumentException where it is too short, or cannot stand in a header
   */
  public BearerToken(String text) {
    if (text.length() < SHORTEST || !SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a token has " + SHORTEST + " characters or more, of Base64 or hexadecimal");
    }
    this.text = text;
  }

  String header() {
    return SCHEME + text;
  }

  /** In a time that tells nothing of where a wrong one differs. */
  boolean isIn(@Nullable String header) {
    return header != null && MessageDigest.isEqual(digest(header), digest(header()));
  }

  @Override
  public String toString() {
    return "a token";
  }

  private static byte[] digest(String header) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(header.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
