package jp.passportweb.web.ocsp;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.web.page.HttpDate;

/** What goes with an OCSP response over HTTP (RFC 9919 5, 6). */
final class StatusHeaders {
  static final String REQUEST = "application/ocsp-request";
  static final String RESPONSE = "application/ocsp-response";

  /** Far less than an answer counts, so that a revocation is soon seen behind caches too. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  private StatusHeaders() {}

  /** Of an answer to a POST, and of an error, which counts for its question alone, and now. */
  static Map<String, String> passing() {
    return Map.of(HttpHeaderNames.CACHE_CONTROL.toString(), "no-store");
  }

  /** Of an answer to a GET, which caches may keep. */
  static Map<String, String> kept(StatusAnswer.Signed answer, Instant now) {
    return Map.of(
        HttpHeaderNames.ETAG.toString(),
        '"' + sha256(answer.response()) + '"',
        HttpHeaderNames.LAST_MODIFIED.toString(),
        HttpDate.of(answer.thisUpdate()),
        HttpHeaderNames.EXPIRES.toString(),
        HttpDate.of(now.plus(KEPT)),
        HttpHeaderNames.CACHE_CONTROL.toString(),
        "public, max-age=" + KEPT.toSeconds() + ", no-transform, must-revalidate");
  }

  private static String sha256(Der response) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(response.bytes());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
