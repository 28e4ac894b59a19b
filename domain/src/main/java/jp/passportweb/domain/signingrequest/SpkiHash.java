package jp.passportweb.domain.signingrequest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a DER SubjectPublicKeyInfo, in lower-case hexadecimal: the name of a key. */
public record SpkiHash(String hex) {
  public static SpkiHash of(Der subjectPublicKeyInfo) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(subjectPublicKeyInfo.bytes());
      return new SpkiHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
