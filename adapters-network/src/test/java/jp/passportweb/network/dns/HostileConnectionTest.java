package jp.passportweb.network.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;

@Timeout(20)
@DisplayName("DNS-1 a server that calls to a connection and does harm there")
class HostileConnectionTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"silence", "drip", "end", "stream"})
  @DisplayName("nothing, drop by drop, an end, and more than was announced: each look ends")
  void connection(String manner) throws IOException {
    try (DnsSockets sockets = DnsSockets.open()) {
      Thread.ofVirtual().start(() -> callOver(sockets.datagrams()));
      Thread.ofVirtual().start(() -> accept(sockets.connections(), manner));
      Dns dns =
          new Dns(
              new DnsSettings(
                  new InetSocketAddress(
                      InetAddress.getLoopbackAddress(), sockets.connections().getLocalPort()),
                  "",
                  Duration.ofMillis(400),
                  Duration.ofMillis(1500)),
              () -> Instant.EPOCH);
      assertThat(dns.txt("www.example.test"))
          .isInstanceOfSatisfying(
              DnsAnswer.Failed.class,
              failed -> assertThat(failed.failure().kind()).isIn(Kind.TIMED_OUT, Kind.MALFORMED));
    }
  }

  /** Each question gets the word that its answer is too long. */
  private static void callOver(DatagramSocket datagrams) {
    byte[] buffer = new byte[1500];
    while (!datagrams.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        datagrams.receive(packet);
        Message answer =
            SmallNet.empty(new Message(Arrays.copyOf(buffer, packet.getLength())), Rcode.NOERROR);
        answer.getHeader().setFlag(Flags.TC);
        byte[] bytes = answer.toWire();
        datagrams.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
      } catch (IOException e) {
        // closed
      }
    }
  }

  private static void accept(ServerSocket connections, String manner) {
    while (!connections.isClosed()) {
      try {
        Socket connection = connections.accept();
        Thread.ofVirtual().start(() -> harm(connection, manner));
      } catch (IOException e) {
        // closed
      }
    }
  }

  private static void harm(Socket connection, String manner) {
    try (connection) {
      DataInputStream in = new DataInputStream(connection.getInputStream());
      in.readNBytes(in.readUnsignedShort());
      OutputStream out = connection.getOutputStream();
      switch (manner) {
        case "silence" -> in.read();
        case "drip" -> {
          out.write(new byte[] {-1, -1});
          while (true) {
            out.write(0);
            Thread.sleep(Duration.ofMillis(20));
          }
        }
        case "stream" -> {
          for (int megabyte = 0; megabyte < 10; megabyte++) {
            out.write(new byte[1 << 20]);
          }
        }
        default -> out.write(0);
      }
    } catch (IOException e) {
      // the one who asked has left
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
