package jp.passportweb.domain.keylist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;

/**
 * An RSA key by its modulus, as Debian's lists have it.
 *
 * @param bits of the modulus
 * @param sha1 over the line {@code Modulus=C0FFEE…} that OpenSSL prints, its end included; in
 *     lower-case hexadecimal
 */
public record ModulusHash(int bits, String sha1) {
  public static ModulusHash of(PublicKeyFacts.Rsa key) {
    String line = "Modulus=" + key.modulus().toString(16).toUpperCase(Locale.ROOT) + "\n";
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(line.getBytes(StandardCharsets.US_ASCII));
      return new ModulusHash(key.modulus().bitLength(), HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
