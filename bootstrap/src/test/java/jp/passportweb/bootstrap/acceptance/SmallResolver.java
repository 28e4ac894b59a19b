package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A resolver on this machine that knows some records, and does not answer for one name. */
final class SmallResolver implements AutoCloseable {
  static final String SILENT = "silent.example.test";

  private static final int LARGEST = 1232;

  private final List<Record> records;
  private final DatagramSocket socket;

  /**
   * @param lines name, type and data, such as {@code www.example.test. A 192.0.2.1}
   */
  SmallResolver(String... lines) throws IOException {
    this.records = Stream.of(lines).map(SmallResolver::read).toList();
    this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** Host and port. */
  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  private static Record read(String line) {
    String[] parts = line.split(" ", 3);
    try {
      return Record.fromString(
          Name.fromString(parts[0]), Type.value(parts[1]), DClass.IN, 60, parts[2], Name.root);
    } catch (IOException e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  private void serve() {
    byte[] buffer = new byte[LARGEST];
    while (!socket.isClosed()) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(packet);
        Message question = new Message(Arrays.copyOf(buffer, packet.getLength()));
        if (!question.getQuestion().getName().toString(true).endsWith(SILENT)) {
          byte[] answer = answer(question).toWire();
          socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
        }
      } catch (IOException e) {
        // the next question may be better
      }
    }
  }

  private Message answer(Message question) {
    Record asked = question.getQuestion();
    Message answer = new Message(question.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.getHeader().setFlag(Flags.RA);
    answer.addRecord(asked, Section.QUESTION);
    records.stream()
        .filter(known -> known.getName().equals(asked.getName()))
        .filter(known -> known.getType() == asked.getType())
        .forEach(known -> answer.addRecord(known, Section.ANSWER));
    boolean exists = records.stream().anyMatch(known -> known.getName().subdomain(asked.getName()));
    answer.getHeader().setRcode(exists ? Rcode.NOERROR : Rcode.NXDOMAIN);
    return answer;
  }

  @Override
  public void close() {
    socket.close();
  }
}
