package jp.passportweb.bootstrap.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A secret of the installation. Everything encrypted hangs on it. Its text does not show it. */
public final class Secret {
  private final String text;

  /**
   * Of key material; of a phrase only where an installation began with it before phrases were
   * stretched.
   */
  Secret(String text) {
    this.text = text;
  }

  /** A key of 256 bits of its own for each purpose. */
  public byte[] key(String purpose) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A password of its own for each purpose. */
  public char[] password(String purpose) {
    return Base64.getEncoder().encodeToString(key(purpose)).toCharArray();
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
