package jp.passportweb.application.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's key: hashes what is only compared, encrypts what must be read again. Both uses
 * have keys of their own, derived from the one secret.
 */
public final class InstallationKey {
  /** Bytes of the secret. */
  public static final int LENGTH = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey hashing;
  private final SecretKey encryption;
  private final SecureRandom random = new SecureRandom();

  public InstallationKey(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("the installation's key has " + LENGTH + " bytes");
    }
    byte[] own = secret.clone();
    hashing =
        new SecretKeySpec(hmac(new SecretKeySpec(own, "HmacSHA256"), "hashing"), "HmacSHA256");
    encryption = new SecretKeySpec(hmac(new SecretKeySpec(own, "HmacSHA256"), "encryption"), "AES");
    Arrays.fill(own, (byte) 0);
  }

  /** A keyed hash in hexadecimal; the purpose keeps equal texts of different uses apart. */
  public String digest(String purpose, String text) {
    return HexFormat.of().formatHex(hmac(hashing, purpose + "\u0000" + text));
  }

  /** AES-GCM: nonce, ciphertext and tag in one. */
  public byte[] seal(byte[] clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, clear);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * What was sealed.
   *
   * @throws IllegalStateException when it was sealed by another key or was changed
   */
  public byte[] open(byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    return cipher(
        Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
  }

  /** As {@link #seal(byte[])} for text. */
  public byte[] sealText(String clear) {
    return seal(clear.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #open(byte[])} for text. */
  public String openText(byte[] sealed) {
    return new String(open(sealed), StandardCharsets.UTF_8);
  }

  /** A key of a purpose's own, by HKDF (RFC 5869). */
  SecretKey derived(String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              "AES",
              HKDFParameterSpec.expandOnly(
                  encryption, purpose.getBytes(StandardCharsets.UTF_8), LENGTH));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HKDF", e);
    }
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealed by another key, or changed", e);
    }
  }

  private static byte[] hmac(SecretKey key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
