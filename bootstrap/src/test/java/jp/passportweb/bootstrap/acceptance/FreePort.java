package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that a test starts: below those that systems give to connections of their own
 * (a port that was asked from the system and given back may be such a connection's by the time the
 * server starts), each handed out once.
 */
public final class FreePort {
  private static final int FIRST = 10_000;
  private static final int END = 32_000;
  private static final AtomicInteger NEXT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(FIRST, END));

  private FreePort() {}

  /** One on which nobody listens, neither by TCP nor by UDP. */
  public static int next() {
    for (int tried = FIRST; tried < END; tried++) {
      int port = NEXT.getAndUpdate(last -> last + 1 < END ? last + 1 : FIRST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no port is free");
  }

  private static boolean isFree(int port) {
    try (ServerSocket connections = new ServerSocket(port);
        DatagramSocket datagrams = new DatagramSocket(port)) {
      return connections.isBound() && datagrams.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
