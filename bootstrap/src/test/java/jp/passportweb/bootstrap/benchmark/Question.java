package jp.passportweb.bootstrap.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of whole requests. */
final class Question {
  private Question() {}

  static byte[] get(String path) {
    return get(path, "");
  }

  /**
   * @param headers whole lines, as they are sent
   */
  static byte[] get(String path, String headers) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n%s\r\n"
        .formatted(path, headers)
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] post(String path, String type, byte[] body) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(path, type, body.length)
            .getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    return request.toByteArray();
  }
}
