package jp.passportweb.network.dns;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The two sockets of a name server, of one number; a number of which one is taken is let go. */
record DnsSockets(ServerSocket connections, DatagramSocket datagrams) implements AutoCloseable {
  private static final int TRIES = 100;
  private static final int BACKLOG = 50;

  static DnsSockets open() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    for (int tried = 0; tried < TRIES; tried++) {
      ServerSocket connections = new ServerSocket(0, BACKLOG, here);
      try {
        return new DnsSockets(connections, new DatagramSocket(connections.getLocalPort(), here));
      } catch (BindException _) {
        connections.close();
      }
    }
    throw new IOException("no number is free for both");
  }

  @Override
  public void close() throws IOException {
    datagrams.close();
    connections.close();
  }
}
