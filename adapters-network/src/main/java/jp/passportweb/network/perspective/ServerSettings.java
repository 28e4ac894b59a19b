package jp.passportweb.network.perspective;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How a perspective is served.
 *
 * @param address where it listens
 * @param token that opens it
 * @param atOnce how many checks run at the same time; whoever comes besides is sent away
 * @param longest how long one check may take
 */
public record ServerSettings(
    InetSocketAddress address, BearerToken token, int atOnce, Duration longest) {
  public ServerSettings {
    if (atOnce < 1 || !longest.isPositive()) {
      throw new IllegalArgumentException("nothing could be asked: " + atOnce + ", " + longest);
    }
  }
}
