package jp.passportweb.network.delegation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Optional;
import org.xbill.DNS.Message;

/** Somebody who asks by hand. */
final class Wire {
  private static final int PATIENCE = 10_000;

  private Wire() {}

  static Message overTcp(InetSocketAddress server, Message question) throws IOException {
    try (Socket socket = open(server)) {
      send(socket, question.toWire());
      return new Message(receive(socket));
    }
  }

  static Socket open(InetSocketAddress server) throws IOException {
    Socket socket = new Socket(server.getAddress(), server.getPort());
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  static void send(Socket socket, byte[] bytes) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.writeShort(bytes.length);
    out.write(bytes);
    out.flush();
  }

  static byte[] receive(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    return in.readNBytes(in.readUnsignedShort());
  }

  static void send(DatagramSocket socket, InetSocketAddress server, byte[] bytes)
      throws IOException {
    socket.send(new DatagramPacket(bytes, bytes.length, server));
  }

  /** What came within a time; nothing for silence. */
  static Optional<byte[]> receive(DatagramSocket socket, int millis) throws IOException {
    socket.setSoTimeout(millis);
    DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
    try {
      socket.receive(packet);
      return Optional.of(Arrays.copyOf(packet.getData(), packet.getLength()));
    } catch (SocketTimeoutException e) {
      return Optional.empty();
    }
  }
}
