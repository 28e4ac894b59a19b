package jp.passportweb.web.logincertificate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;

/**
 * A certificate as proxies write it into a header: PEM with percent signs (nginx's
 * ssl_client_escaped_cert), or base64 between colons (RFC 9440 Client-Cert).
 */
final class HeaderCertificate {
  private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
  private static final String END = "-----END CERTIFICATE-----";

  private HeaderCertificate() {}

  /** The certificate; nothing when the value holds none. */
  static Optional<Der> read(String value) {
    String text = value.strip();
    boolean bytes = text.length() > 2 && text.startsWith(":") && text.endsWith(":");
    try {
      return bytes
          ? decoded(text.substring(1, text.length() - 1))
          : pem(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Der> pem(String text) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    return begin < 0 || end < begin
        ? Optional.empty()
        : decoded(text.substring(begin + BEGIN.length(), end).replaceAll("\\s", ""));
  }

  private static Optional<Der> decoded(String base64) {
    return Optional.of(Der.of(Base64.getDecoder().decode(base64)));
  }
}
