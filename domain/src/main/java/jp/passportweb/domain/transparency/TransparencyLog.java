package jp.passportweb.domain.transparency;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import jp.passportweb.domain.signingrequest.Der;

/**
 * A transparency log, as log lists describe it.
 *
 * @param name for people: {@code Argon 2027h1}
 * @param key DER SubjectPublicKeyInfo
 * @param address that {@code ct/v1/add-pre-chain} is appended to: https, or http on this machine
 */
public record TransparencyLog(
    String name, String operator, Der key, URI address, LogKind kind, LogState state, Shard shard) {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https://.+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1])(?:[:/].*)?)/");

  public TransparencyLog {
    if (!ADDRESS.matcher(address.toString()).matches()) {
      throw new IllegalArgumentException("a log is reached by https, and its address ends with /");
    }
  }

  public LogId id() {
    return LogId.of(key);
  }

  /** Whether a certificate that ends then can be sent to it, and its promise counts. */
  public boolean takes(Instant notAfter) {
    return state.takesNew() && shard.takes(notAfter);
  }
}
