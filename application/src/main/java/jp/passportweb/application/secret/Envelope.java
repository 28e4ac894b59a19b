package jp.passportweb.application.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals contents, each under a random key of its own (AES-256-GCM), which is wrapped under a key
 * derived from the installation's (FIL-3). Both are bound to what the content belongs to, so that
 * nobody can put one in the place of another.
 */
public final class Envelope {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey wrapping;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param purpose keeps what is sealed for one use from being opened for another
   */
  public Envelope(InstallationKey key, String purpose) {
    wrapping = key.derived(purpose);
  }

  /** A sealed content, and the key to it, wrapped. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Sealed(byte[] key, byte[] content) {}

  public Sealed seal(byte[] clear, String owner) {
    byte[] key = randomBytes(KEY_BYTES);
    try {
      return new Sealed(
          encrypted(wrapping, key, owner), encrypted(new SecretKeySpec(key, "AES"), clear, owner));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /**
   * What was sealed.
   *
   * @throws IllegalStateException when it was sealed by another key or for another owner, or was
   *     changed
   */
  public byte[] open(Sealed sealed, String owner) {
    byte[] key = decrypted(wrapping, sealed.key, owner);
    try {
      return decrypted(new SecretKeySpec(key, "AES"), sealed.content, owner);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private byte[] encrypted(SecretKey key, byte[] clear, String owner) {
    byte[] nonce = randomBytes(NONCE_BYTES);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, clear, 0, owner);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  private static byte[] decrypted(SecretKey key, byte[] sealed, String owner) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    return cipher(Cipher.DECRYPT_MODE, key, nonce, sealed, NONCE_BYTES, owner);
  }

  private static byte[] cipher(
      int mode, SecretKey key, byte[] nonce, byte[] input, int from, String owner) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input, from, input.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealed by another key or for another, or changed", e);
    }
  }

  private byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
