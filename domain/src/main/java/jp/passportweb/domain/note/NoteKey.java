package jp.passportweb.domain.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Whose signature a note is held to: a name and an Ed25519 key.
 *
 * @param name without spaces or plus signs
 * @param key the 32 bytes of RFC 8032, in Base64
 */
public record NoteKey(String name, String key) {
  private static final byte ED25519 = 1;
  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 4;
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  public NoteKey {
    if (!name.matches("[^\\s+]+") || Base64.getDecoder().decode(key).length != KEY_BYTES) {
      throw new IllegalArgumentException("no note key: " + name + " " + key);
    }
  }

  /** Of the key as Java has it. */
  public static NoteKey of(String name, PublicKey key) {
    byte[] encoded = key.getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    return new NoteKey(name, Base64.getEncoder().encodeToString(raw));
  }

  /** As {@link #text()} writes it, {@code name+hash+key}; empty when it is anything else. */
  public static Optional<NoteKey> parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    try {
      byte[] typed = Base64.getDecoder().decode(parts.length == 3 ? parts[2] : "");
      if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
        return Optional.empty();
      }
      byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
      NoteKey key = new NoteKey(parts[0], Base64.getEncoder().encodeToString(raw));
      return Optional.of(key).filter(read -> read.text().equals(text.strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The same key under another name. */
  public NoteKey named(String other) {
    return new NoteKey(other, key);
  }

  /** What strangers keep: {@code name+hash+key}. */
  public String text() {
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed());
  }

  /** What a signature line begins with, so that its key is found. */
  byte[] id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      return Arrays.copyOf(digest.digest(typed()), ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  boolean verifies(byte[] text, byte[] signature) {
    try {
      byte[] raw = Base64.getDecoder().decode(key);
      byte[] encoded = ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(raw).array();
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      verifier.update(text);
      return verifier.verify(signature);
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  private byte[] typed() {
    byte[] raw = Base64.getDecoder().decode(key);
    return ByteBuffer.allocate(KEY_BYTES + 1).put(ED25519).put(raw).array();
  }
}
