package jp.passportweb.network.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

@Timeout(60)
@DisplayName("DCV-2 whoever asks to do harm gets little, and others are served")
class HostileQuestionsTest extends DelegatedNames {
  private static final int SHORT = 300;

  /** The client forgets some of what it asked, and then waits for ever. */
  private static final Duration LOST = Duration.ofSeconds(3);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', false",
    "1234, false",
    "1234010000010000000000, false",
    "123481000001000000000000, false",
    "123401000001000000000000, true",
    "1234010000010000000000003f, true",
    "123401000001000000000000c00c00100001, true",
    "1234010000010000000000000161ff, true",
    "12340100ffffffffffffffff, true"
  })
  @DisplayName("garbage gets silence or a head, and nothing is looked up for it")
  void garbage(String hex, boolean head) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(hex);
    try (DatagramSocket socket = new DatagramSocket()) {
      Wire.send(socket, server.address(), bytes);
      Optional<byte[]> answer = Wire.receive(socket, head ? 10_000 : SHORT);
      assertThat(answer.isPresent()).isEqualTo(head);
      if (head) {
        assertThat(new Message(answer.get()).getRcode()).isEqualTo(Rcode.FORMERR);
        assertThat(answer.get()).hasSizeLessThanOrEqualTo(Math.max(12, bytes.length));
      }
    }
    assertThat(lookedUp).isEmpty();
    assertServed();
  }

  @Test
  @DisplayName("neither noise nor changed questions stop it, and no answer is an answer's echo")
  void noise() throws IOException {
    Random random = new Random(13);
    try (DatagramSocket socket = new DatagramSocket()) {
      for (int packet = 0; packet < 2000; packet++) {
        byte[] bytes = txt("one").toWire();
        for (int change = 0; change < 1 + packet % 4; change++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        Wire.send(socket, server.address(), bytes);
        byte[] noise = new byte[random.nextInt(600)];
        random.nextBytes(noise);
        Wire.send(socket, server.address(), noise);
      }
    }
    assertThat(isServedSoon()).isTrue();
  }

  /** What still waits in the system's buffer is counted in the seconds that follow. */
  private boolean isServedSoon() {
    SimpleResolver resolver = resolver();
    resolver.setTimeout(Duration.ofSeconds(1));
    return Stream.generate(
            () -> {
              nextSecond();
              return resolver.sendAsync(txt("two")).handle((answer, _) -> answer != null);
            })
        .limit(30)
        .anyMatch(answered ->
            answered
                .toCompletableFuture()
                .completeOnTimeout(false, LOST.toSeconds(), TimeUnit.SECONDS)
                .join());
  }

  @Test
  @DisplayName("two questions in one, and a question without one, are none")
  void counts() throws IOException {
    Message two = txt("one");
    two.addRecord(txt("two").getQuestion(), Section.QUESTION);
    assertThat(Wire.overTcp(server.address(), two).getRcode()).isEqualTo(Rcode.FORMERR);
    assertThat(Wire.overTcp(server.address(), new Message(7)).getRcode()).isEqualTo(Rcode.FORMERR);
    assertThat(lookedUp).isEmpty();
  }

  @Test
  @DisplayName("whoever asks more often than others is sent to TCP, then not answered at all")
  void flood() throws IOException {
    int answers = 0;
    int hints = 0;
    int silences = 0;
    try (DatagramSocket socket = new DatagramSocket()) {
      byte[] question = txt("one").toWire();
      for (int packet = 0; packet < 110; packet++) {
        Wire.send(socket, server.address(), question);
        Optional<byte[]> answer = Wire.receive(socket, packet < 100 ? 10_000 : SHORT);
        if (answer.isEmpty()) {
          silences++;
        } else if (new Message(answer.get()).getHeader().getFlag(Flags.TC)) {
          assertThat(answer.get()).hasSizeLessThanOrEqualTo(question.length);
          hints++;
        } else {
          answers++;
        }
      }
    }
    assertThat(List.of(answers, hints, silences)).containsExactly(50, 50, 10);
    assertThat(lookedUp).hasSize(50);
    nextSecond();
    assertServed();
  }

  @Test
  @DisplayName("no datagram is longer than everybody can take, and hardly longer than its question")
  void amplification() throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      for (String label : List.of("one", "two", "many", "none", "broken")) {
        for (int type : List.of(Type.TXT, Type.ANY, Type.A, Type.AXFR)) {
          Wire.send(socket, server.address(), question(label + "." + ZONE, type).toWire());
          assertThat(Wire.receive(socket, 10_000).orElseThrow()).hasSizeLessThanOrEqualTo(200);
        }
      }
    }
  }

  @Test
  @DisplayName("a connection ends with a question that is too long, or none, or one too many")
  void connections() throws IOException {
    assertEnds(new byte[1025]);
    assertEnds(new byte[0]);
    try (Socket socket = Wire.open(server.address())) {
      socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(ended(socket)).isTrue();
    }
    try (Socket socket = Wire.open(server.address())) {
      for (int question = 0; question < Connections.QUESTIONS; question++) {
        Wire.send(socket, txt("one").toWire());
        assertThat(new Message(Wire.receive(socket)).getSection(Section.ANSWER)).hasSize(1);
      }
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  @DisplayName("so many connections has a neighbourhood; those of silence end, and datagrams go on")
  void many() throws IOException {
    List<Socket> held = new ArrayList<>();
    try {
      for (int socket = 0; socket < Connections.OF_NEIGHBOURHOOD; socket++) {
        held.add(Wire.open(server.address()));
        Wire.send(held.getLast(), txt("one").toWire());
        Wire.receive(held.getLast());
      }
      try (Socket besides = Wire.open(server.address())) {
        assertThat(ended(besides)).isTrue();
      }
      assertServed();
      assertThat(held).allSatisfy(socket -> assertThat(ended(socket)).isTrue());
      assertThat(Wire.overTcp(server.address(), txt("one")).getRcode()).isEqualTo(Rcode.NOERROR);
    } finally {
      for (Socket socket : held) {
        socket.close();
      }
    }
  }

  @Test
  @DisplayName("a drip of bytes ends as well")
  void drip() throws IOException, InterruptedException {
    try (Socket socket = Wire.open(server.address())) {
      socket.getOutputStream().write(new byte[] {2, 0});
      assertThatIOException()
          .isThrownBy(() -> {
            for (int drop = 0; drop < 500; drop++) {
              socket.getOutputStream().write(0);
              Thread.sleep(100);
            }
          });
    }
    assertServed();
  }

  @Test
  @DisplayName("when it is closed, nothing is left of it, and its port is free")
  void closed() throws IOException {
    InetSocketAddress address = server.address();
    try (Socket open = Wire.open(address)) {
      Wire.send(open, txt("one").toWire());
      Wire.receive(open);
      server.close();
      assertThat(ended(open)).isTrue();
    }
    assertThatIOException().isThrownBy(() -> Wire.open(address).close());
    try (DatagramSocket again = new DatagramSocket(address)) {
      assertThat(again.isBound()).isTrue();
    }
  }

  private void assertServed() throws IOException {
    assertThat(resolver().send(txt("two")).getSection(Section.ANSWER)).hasSize(2);
  }

  private void assertEnds(byte[] question) throws IOException {
    try (Socket socket = Wire.open(server.address())) {
      Wire.send(socket, question);
      assertThat(ended(socket)).isTrue();
    }
  }

  private static boolean ended(Socket socket) {
    try {
      return socket.getInputStream().read() == -1;
    } catch (SocketException reset) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
