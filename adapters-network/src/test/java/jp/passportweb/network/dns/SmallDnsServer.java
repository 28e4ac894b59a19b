package jp.passportweb.network.dns;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Section;

/** A server on a port of this machine, over UDP and TCP, that answers as a test tells it. */
public final class SmallDnsServer implements AutoCloseable {
  private final DatagramSocket datagrams;
  private final ServerSocket connections;
  private final Function<Message, List<Message>> answers;
  private final UnaryOperator<byte[]> wire;
  private final AtomicInteger questions = new AtomicInteger();

  /**
   * @param answers gives the answers to a question, in this order; none for silence
   */
  public SmallDnsServer(Function<Message, List<Message>> answers) throws IOException {
    this(answers, UnaryOperator.identity());
  }

  /**
   * @param wire changes the bytes of an answer on their way
   */
  SmallDnsServer(Function<Message, List<Message>> answers, UnaryOperator<byte[]> wire)
      throws IOException {
    this.answers = answers;
    this.wire = wire;
    DnsSockets sockets = DnsSockets.open();
    this.connections = sockets.connections();
    this.datagrams = sockets.datagrams();
    Thread.ofVirtual().start(this::serveDatagrams);
    Thread.ofVirtual().start(this::serveConnections);
  }

  public InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), datagrams.getLocalPort());
  }

  /** How many questions came. */
  int questions() {
    return questions.get();
  }

  private void serveDatagrams() {
    byte[] buffer = new byte[4096];
    while (!datagrams.isClosed()) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        datagrams.receive(packet);
        byte[] question = new byte[packet.getLength()];
        System.arraycopy(buffer, 0, question, 0, question.length);
        for (Message answer : answersTo(question)) {
          byte[] bytes = wire.apply(fitting(answer));
          datagrams.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
        }
      } catch (IOException e) {
        // the next question may be better
      }
    }
  }

  /** What is too long for a packet comes again over TCP. */
  private static byte[] fitting(Message answer) {
    byte[] bytes = answer.toWire();
    if (bytes.length <= 1200) {
      return bytes;
    }
    Message head = new Message(answer.getHeader().getID());
    head.getHeader().setFlag(Flags.QR);
    head.getHeader().setFlag(Flags.TC);
    head.addRecord(answer.getQuestion(), Section.QUESTION);
    return head.toWire();
  }

  private void serveConnections() {
    while (!connections.isClosed()) {
      try {
        Socket connection = connections.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      DataInputStream in = new DataInputStream(connection.getInputStream());
      DataOutputStream out = new DataOutputStream(connection.getOutputStream());
      while (true) {
        for (Message answer : answersTo(in.readNBytes(in.readUnsignedShort()))) {
          byte[] bytes = wire.apply(answer.toWire(0xFFFF));
          out.writeShort(bytes.length);
          out.write(bytes);
          out.flush();
        }
      }
    } catch (IOException e) {
      // the other end is satisfied
    }
  }

  private List<Message> answersTo(byte[] question) throws IOException {
    questions.incrementAndGet();
    return answers.apply(new Message(question));
  }

  @Override
  public void close() throws IOException {
    datagrams.close();
    connections.close();
  }
}
