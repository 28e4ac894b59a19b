package jp.passportweb.domain.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 of a file's bytes, by which evidence names it.
 *
 * @param hex in small letters
 */
public record FileHash(String hex) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public FileHash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + hex);
    }
  }

  public static FileHash of(byte[] content) {
    try {
      return new FileHash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
