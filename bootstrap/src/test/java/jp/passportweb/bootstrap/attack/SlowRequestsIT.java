package jp.passportweb.bootstrap.attack;

import static jp.passportweb.bootstrap.attack.Attacker.head;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("§7 who holds connections without asking anything loses them")
@Tag("long")
class SlowRequestsIT {
  private static final String FORM =
      head("POST", "/user/login/otp", "Content-Type: application/x-www-form-urlencoded\r\n");

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 a head that comes letter by letter never gets there")
  void slowHead(Target target) throws IOException {
    try (Socket socket = target.attacker().connect()) {
      assertThat(drip(socket, head("GET", "/guide") + "X: ")).isFalse();
      assertThat(Attacker.read(socket).answers()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 a body that comes letter by letter is 408 in words, and the end")
  void slowBody(Target target) throws IOException {
    for (String length : List.of("Content-Length: 9000\r\n", "Transfer-Encoding: chunked\r\n")) {
      try (Socket socket = target.attacker().connect()) {
        OutputStream out = socket.getOutputStream();
        out.write((FORM + length + "\r\n1").getBytes(StandardCharsets.US_ASCII));
        Answer answer = Attacker.read(socket);
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.text()).contains("<h1>送信された内容を読み取れません</h1>");
        assertThat(answer.ended()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 an address holds so many connections and no more, and all again when they end")
  void connections(Target target) throws IOException {
    List<Socket> held = new ArrayList<>();
    try {
      boolean open = true;
      for (int i = 0; i < 100 && open; i++) {
        Socket socket = target.attacker().connect();
        held.add(socket);
        open = answers(socket);
      }
      assertThat(open).isFalse();
      assertThat(held).hasSizeLessThanOrEqualTo(61);
    } finally {
      for (Socket socket : held) {
        socket.close();
      }
    }
  }

  private static boolean answers(Socket socket) {
    try {
      socket
          .getOutputStream()
          .write((head("GET", "/health") + "\r\n").getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().read() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes for as long as the other side takes it; whether it took all. */
  private static boolean drip(Socket socket, String start) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(start.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 1000; i++) {
        out.write('a');
        Thread.sleep(100);
      }
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
