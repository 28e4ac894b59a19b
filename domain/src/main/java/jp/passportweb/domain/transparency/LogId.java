package jp.passportweb.domain.transparency;

import java.util.regex.Pattern;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** SHA-256 of a log's key, in lower-case hexadecimal (RFC 6962 3.2). */
public record LogId(String hex) {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public LogId {
    if (!DIGEST.matcher(hex).matches()) {
      throw new IllegalArgumentException("not the name of a log: " + hex);
    }
  }

  /**
   * @param key DER SubjectPublicKeyInfo
   */
  public static LogId of(Der key) {
    return new LogId(SpkiHash.of(key).hex());
  }
}
