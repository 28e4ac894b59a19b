package jp.passportweb.web.connection;

import java.time.Duration;

/**
 * What one client may take of the service's connections.
 *
 * @param head in which a head has come, from its first byte
 * @param body in which a body has come, besides what its length takes at the slowest rate
 * @param bytesPerSecond the slowest rate of a body
 * @param perAddress connections that an address may hold at once; a trusted proxy holds any number
 */
public record ConnectionLimits(Duration head, Duration body, int bytesPerSecond, int perAddress) {
  public ConnectionLimits {
    if (head.isNegative() || head.isZero() || body.isNegative() || body.isZero()) {
      throw new IllegalArgumentException("no time: " + head + ", " + body);
    }
    if (bytesPerSecond < 1 || perAddress < 1) {
      throw new IllegalArgumentException(bytesPerSecond + " bytes, " + perAddress + " connections");
    }
  }

  /** How long a body may take of which so much has come. */
  Duration body(long received) {
    return body.plusSeconds(received / bytesPerSecond);
  }
}
