package jp.passportweb.pki.keystore;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Key material from a phrase that people can guess: Argon2id (RFC 9106). */
public final class StretchedPhrase {
  private static final int BYTES = 32;

  private StretchedPhrase() {}

  /**
   * 32 bytes of key material.
   *
   * @param memory in KiB
   */
  public static byte[] of(String phrase, byte[] salt, int memory, int rounds) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(rounds)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] key = new byte[BYTES];
    generator.generateBytes(phrase.getBytes(StandardCharsets.UTF_8), key);
    return key;
  }
}
