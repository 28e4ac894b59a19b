package jp.passportweb.web.ocsp;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An OCSP request in a path: base64, of which clients escape much, little or nothing. */
final class EncodedRequest {
  private static final byte[] NONE = {};

  private EncodedRequest() {}

  /**
   * The request's bytes; none where it is no base64. A plus stands for itself in a path, and an
   * address with a slash at its end gets two.
   */
  static byte[] decoded(String rawPath, String slug) {
    String behind = "/" + slug + "/";
    String encoded = rawPath.substring(rawPath.indexOf(behind) + behind.length());
    try {
      if (encoded.indexOf('%') < 0 && !encoded.startsWith("/")) {
        return Base64.getDecoder().decode(encoded);
      }
      String base64 =
          URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.US_ASCII)
              .replaceAll("\\s", "")
              .replaceFirst("^/+", "");
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return NONE;
    }
  }
}
